using ChatAssistant.Bot.Care.Drafts;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Feedback;
using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Bot.MyData;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Bot.Tests.Support;

/// <summary>One person talking with the bot. State is kept as between real turns: each turn has its own scope.</summary>
internal sealed class Conversation : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestAdapter _adapter;

    public Conversation(IKnowledgeBase knowledge, MemoryCaseBook? cases = null, string user = "user1")
    {
        Cases = cases ?? new MemoryCaseBook(Clock);
        (Deputies, Blocks, Campaigns) = (new(Clock, Cases), new(Clock), new(Clock));
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton(knowledge)
            .AddSingleton<ICaseBook>(Cases)
            .AddSingleton<IDeputyBook>(Deputies)
            .AddSingleton<IBlockBook>(Blocks)
            .AddSingleton<IRunningCampaigns>(Campaigns)
            .AddSingleton<IFeedbackBook>(Feedback)
            .AddSingleton<IChannelModes>(Modes)
            .AddSingleton<IOpenDrafts>(Drafts)
            .AddSingleton<ITurnLog>(Turns)
            .AddSingleton<ITextSeal, PlainSeal>()
            .AddSingleton<ICertificateHasher, PlainSeal>()
            .AddSingleton(Cases.Clock)
            .AddSingleton<IStorage, MemoryStorage>()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IPrivacyBook>(Privacy)
            .AddSingleton<IPersonalRecords>(Records)
            .AddSingleton<IDownloadLinks>(Links)
            .AddBot()
            .AddSingleton<ICaseVisibility>(Published)
            .AddSingleton<IOfficeTexts>(OfficeTexts)
            .BuildServiceProvider(validateScopes: true);
        _adapter = new TestAdapter(TestAdapter.CreateConversation(Guid.NewGuid().ToString("N"), user));
    }

    public ManualClock Clock { get; } = new();

    public MemoryCaseBook Cases { get; }

    public MemoryDeputyBook Deputies { get; }

    public MemoryBlockBook Blocks { get; }

    public MemoryCampaigns Campaigns { get; }

    public MemoryFeedbackBook Feedback { get; } = new();

    public MemoryPrivacyBook Privacy { get; } = new();

    public MemoryRecords Records { get; } = new();

    public PlainLinks Links { get; } = new();

    public PublishedNumbers Published { get; } = new();

    public MemoryOfficeTexts OfficeTexts { get; } = new();

    public MemoryChannelModes Modes { get; } = new();

    public MemoryOpenDrafts Drafts { get; } = new();

    public MemoryTurnLog Turns { get; } = new();

    /// <summary>The last reply of the last turn.</summary>
    public Activity Reply { get; private set; } = null!;

    public ReplyFacts Facts => ReplyFacts.Of(Reply.ChannelData)!;

    public IEnumerable<string> Actions => Reply.SuggestedActions?.Actions.Select(action => action.Title) ?? [];

    /// <summary>All replies of a turn, joined.</summary>
    public async Task<string> SayAsync(string? text) => await TurnAsync(_adapter.MakeActivity(text));

    public async Task<string> TurnAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, RunAsync, TestContext.Current.CancellationToken);
        var replies = new List<string>();
        while (_adapter.GetNextReply() is Activity reply)
        {
            Reply = reply;
            replies.Add(reply.Text);
        }

        return string.Join("\n\n", replies);
    }

    /// <summary>Does something with what the bot is made of.</summary>
    public async Task<TResult> WithAsync<TPart, TResult>(Func<TPart, Task<TResult>> use) where TPart : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TPart>());
    }

    public void Dispose() => _services.Dispose();

    private async Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
    }
}
