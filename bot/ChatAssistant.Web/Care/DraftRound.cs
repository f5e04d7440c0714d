using ChatAssistant.Bot.Care.Drafts;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Rounds;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Care;

/// <summary>Reminds of a matter half told, or gives it up. What is said, the bot's memory and the row change together.</summary>
internal sealed class DraftRound(AssistantDbContext database, ProactiveTurn turn, DraftClosing closing, IChannelModes modes, DraftTimes times) : IRound<string>
{
    /// <summary>The conversations whose time has come.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken)
    {
        var newest = times.NewestDue;
        var asked = await database.OpenDrafts.AsNoTracking().Where(row => row.AskedAt <= newest).OrderBy(row => row.AskedAt).ToListAsync(cancellationToken);
        return [.. asked.Where(row => times.IsToRemind(row) || times.IsToDrop(row)).Select(row => row.ConversationKey)];
    }

    /// <summary>Once a scope.</summary>
    public async Task AttendAsync(string conversation, CancellationToken cancellationToken)
    {
        // Who cannot answer now keeps what they began.
        if ((await modes.OfAsync(conversation, cancellationToken)).Mode is ChannelMode.Maintenance) return;
        if (await database.OpenDrafts.FindAsync([conversation], cancellationToken) is not { } draft) return;
        if (await database.Conversations.AnyAsync(row => row.Key == conversation && row.EndedAt != null, cancellationToken)) database.Remove(draft);
        else if (times.IsToDrop(draft)) await DropAsync(draft, cancellationToken);
        else if (times.IsToRemind(draft)) await RemindAsync(draft, cancellationToken);
        await turn.CommitAsync(cancellationToken);
    }

    private async Task RemindAsync(OpenDraftRow draft, CancellationToken cancellationToken)
    {
        await turn.RunAsync(draft.ConversationKey, (context, stop) => closing.RemindAsync(context, times.AfterReminder, stop), cancellationToken);
        draft.RemindedAt = times.Now;
    }

    private async Task DropAsync(OpenDraftRow draft, CancellationToken cancellationToken)
    {
        await turn.RunAsync(draft.ConversationKey, closing.DropAsync, cancellationToken);
        database.Remove(draft);
    }
}
