using ChatAssistant.Channels;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.CommandLine;

/// <summary>One conversation at a terminal. Its person is whoever is signed in at this machine.</summary>
internal sealed class TerminalTalk(IInbox inbox, TurnRunner runner, IActivityFeed feed)
{
    public const string Channel = "terminal";

    private const int MostReplies = 100;

    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private long _read;

    public Task<IReadOnlyList<Activity>> OpenAsync(CancellationToken cancellationToken)
    {
        var person = Person();
        return TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [person] }, cancellationToken);
    }

    public Task<IReadOnlyList<Activity>> SayAsync(string text, CancellationToken cancellationToken) =>
        TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text }, cancellationToken);

    private async Task<IReadOnlyList<Activity>> TurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.ChannelId = Channel;
        activity.From = Person();
        activity.Recipient = new ChannelAccount(DirectLineChannel.BotId, DirectLineChannel.BotName);
        activity.Conversation = new ConversationAccount(id: _conversation);
        var receipt = await inbox.AcceptAsync(new(Channel, "", Guid.NewGuid().ToString("N"), activity), cancellationToken);
        await runner.RunAsync(receipt.Entry, cancellationToken);
        return await RepliesAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<Activity>> RepliesAsync(CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(Channel, "", _conversation);
        var page = await feed.ReadAsync(key, _read, MostReplies, cancellationToken);
        _read = page.Watermark;
        await feed.MarkReadAsync(key, _read, cancellationToken);
        return [.. page.Activities.Select(json => ActivityJson.Read(json)!).Where(each => each.From.Id == DirectLineChannel.BotId)];
    }

    private static ChannelAccount Person() => new($"terminal-{Environment.UserName}");
}
