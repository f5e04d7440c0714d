using ChatAssistant.Web.Library.Desk.Audits;
using ChatAssistant.Web.Library.Desk.Curated;
using ChatAssistant.Web.Library.Desk.Documents;
using ChatAssistant.Web.Library.Desk.Lexicon;
using ChatAssistant.Web.Library.Desk.Questions;

namespace ChatAssistant.Web.Library.Desk;

internal static class KnowledgeDeskRegistration
{
    /// <summary>Adds what editors of knowledge work with in the console.</summary>
    public static IServiceCollection AddKnowledgeDesk(this IServiceCollection services)
    {
        services.AddOptions<KnowledgeDeskOptions>().BindConfiguration(KnowledgeDeskOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<DeskWrites>().AddScoped<AskedQuestions>().AddScoped<QuestionBoard>().AddScoped<KnowledgeEditors>().AddSingleton<HitTest>();
        services.AddScoped<AnswerAudit>().AddScoped<CuratedDesk>().AddScoped<LexiconDesk>();
        return services.AddSingleton<UploadShelf>().AddScoped<DocumentDesk>().AddScoped<ComparedTexts>();
    }
}
