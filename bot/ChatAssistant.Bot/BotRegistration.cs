using ChatAssistant.Bot.AfterFiling;
using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Bot.Care;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Deputies.Duties;
using ChatAssistant.Bot.Deputies.Suggestions;
using ChatAssistant.Bot.Feedback;
using ChatAssistant.Bot.FollowUps;
using ChatAssistant.Bot.Handoff;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Intake.Blocks;
using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Bot.Main;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Bot.Questions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Bot;

public static class BotRegistration
{
    /// <summary>Adds the bot. The host adds what it stands on: IKnowledgeBase, ICaseBook, IBlockBook, IRunningCampaigns, IStorage and what AddCare names; after it IOfficeTexts, if the office may write its own.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).Validate(site => site.IsReachable, SiteOptions.Unreachable).ValidateOnStart();
        services.AddSingleton<IOfficeTexts, ShippedTexts>();
        services.AddSingleton<CitationLinks>().AddSingleton<AnswerReply>().AddSingleton<Answering>();
        services.AddScoped<ConversationState>();
        services.AddScoped<QuestionTurns>().AddScoped<FollowUpReading>().AddScoped<Conversing>();
        services.AddScoped<LastQuestion>().AddScoped<ProgressReplies>();
        services.AddIntake().AddAfterFiling().AddDeputies().AddMyData().AddCare();
        services.AddScoped<IRoute, AskRoute>().AddScoped<IRoute, StatusRoute>().AddScoped<IRoute, CancelRoute>();
        services.AddScoped<IRoute, FeedbackRoute>().AddScoped<IRoute, HandoffRoute>();
        services.AddScoped<Situations>().AddScoped<Router>().AddScoped<MainDialog>();
        services.AddScoped<IBot, AssistantBot>();
        return services;
    }

    private static IServiceCollection AddIntake(this IServiceCollection services) =>
        services.AddScoped<SealedWords>().AddScoped<Receipts>().AddScoped<Filing>().AddScoped<IntakeDialog>()
            .AddSingleton<ICaseVisibility, NothingPublished>().AddScoped<SimilarMatters>().AddScoped<ReviewChoices>().AddScoped<IRoute, IntakeRoute>()
            .AddScoped<FilingGate>().AddScoped<ObjectionDialog>().AddScoped<IRoute, ObjectionRoute>()
            .AddScoped<CampaignOffers>().AddScoped<CampaignWishes>().AddScoped<IRoute, CampaignRoute>();

    private static IServiceCollection AddAfterFiling(this IServiceCollection services) =>
        services.AddScoped<OwnCases>()
            .AddScoped<Supplements>().AddScoped<SupplementDialog>().AddScoped<IRoute, SupplementRoute>()
            .AddScoped<WithdrawDialog>().AddScoped<IRoute, WithdrawRoute>()
            .AddScoped<Ratings>().AddScoped<RatingDialog>().AddScoped<IRoute, RateRoute>();

    private static IServiceCollection AddDeputies(this IServiceCollection services) =>
        services.AddSingleton<ClaimCodes>().AddScoped<Claims>().AddScoped<PendingMatter>().AddScoped<Binding>().AddScoped<BindingDialog>().AddScoped<IRoute, BindRoute>().AddScoped<IRoute, ForwardRoute>()
            .AddScoped<SuggestionEvidence>().AddScoped<SuggestionFiling>().AddScoped<SuggestionResponses>().AddScoped<SuggestionDialog>().AddScoped<IRoute, SuggestionRoute>().AddScoped<IRoute, DutyRoute>();

    private static IServiceCollection AddMyData(this IServiceCollection services) =>
        services.AddScoped<OwnWords>().AddScoped<Holdings>().AddScoped<HeldText>().AddScoped<Copies>().AddScoped<PrivacyRequests>()
            .AddScoped<Corrections>().AddScoped<CorrectionDialog>().AddScoped<Deletions>().AddScoped<DeletionDialog>()
            .AddScoped<MyDataReplies>().AddScoped<IRoute, MyDataRoute>();
}
