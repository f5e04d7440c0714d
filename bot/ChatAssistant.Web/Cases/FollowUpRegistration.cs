using ChatAssistant.Web.Cases.Extensions;
using ChatAssistant.Web.Cases.Merging;
using ChatAssistant.Web.Cases.Replies;
using ChatAssistant.Web.Cases.Replies.Templates;
using ChatAssistant.Web.Cases.Supervising;
using ChatAssistant.Web.Cases.Timeline;
using ChatAssistant.Web.Cases.Today;

namespace ChatAssistant.Web.Cases;

internal static class FollowUpRegistration
{
    /// <summary>Adds what the console does with a case after it was accepted: its timeline, merging, more time, replies, supervision, one's own day.</summary>
    public static IServiceCollection AddCaseFollowUp(this IServiceCollection services)
    {
        services.AddScoped<SentMessages>().AddScoped<CaseAttachments>();
        services.AddScoped<SimilarCases>().AddScoped<Merges>().AddScoped<ExtensionRequests>();
        services.AddScoped<ReplyDesk>().AddScoped<ProcessReplies>().AddScoped<TemplateBook>();
        services.AddScoped<Supervisions>().AddScoped<CaseSupervisions>().AddScoped<TopicSupervisions>().AddScoped<Escalations>();
        return services.AddScoped<Digest>().AddScoped<MyReminders>().AddScoped<Waiting>();
    }
}
