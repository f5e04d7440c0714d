using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A channel in memory: a test says something and reads the replies from a queue.
/// </summary>
public partial class TestAdapter : BotAdapter
{
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = [];
    private readonly Lock _gate = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(CreateConversation("Conversation1"), sendTraceActivity)
    {
        Conversation.ChannelId = channelId;
        Conversation.Conversation.Id = "convo1";
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? CreateConversation("Conversation1");
    }

    /// <summary>
    /// True when traces are queued like replies.
    /// </summary>
    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    public Queue<Activity> ActiveQueue { get; } = [];

    public ConversationReference Conversation { get; set; }

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, id: name, name: name),
        User = new ChannelAccount(LowerCase(user), user),
        Bot = new ChannelAccount(LowerCase(bot), bot),
    };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>
    /// The next reply, or null when there is none yet.
    /// </summary>
    public IActivity GetNextReply()
    {
        lock (_gate) return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>
    /// The next reply, waiting for it when there is none yet.
    /// </summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (ActiveQueue.TryDequeue(out var reply)) return Task.FromResult<IActivity>(reply);

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            return waiting.Task;
        }
    }

    /// <summary>
    /// A message from the person of the conversation, with the next id.
    /// </summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    private string NextId() => Interlocked.Increment(ref _nextId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string LowerCase(string name) => string.Create(name.Length, name, (span, source) => source.AsSpan().ToLowerInvariant(span));
}
