using ChatAssistant.Bot.Care.Drafts;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Care.Turns;

/// <summary>Keeps what a turn came to: a line of the log, and whether it leaves a matter half told.</summary>
public sealed class TurnKeeping(ITurnLog log, IOpenDrafts drafts, ConversationState state, TimeProvider clock)
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    /// <summary>Runs a turn and keeps what came of it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="serve">Serves it, and tells what was decided before the message was read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(ITurnContext turn, Func<Task<Received>> serve, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        ReplyFacts? said = null;
        turn.OnSendActivities((_, activities, next) =>
        {
            said = activities.Select(activity => ReplyFacts.Of(activity.ChannelData)).LastOrDefault(facts => facts is not null) ?? said;
            return next();
        });
        var received = await serve();
        await KeepDraftAsync(turn, cancellationToken);
        log.Keep(EntryOf(turn, received, said) with { ElapsedMs = Math.Round(clock.GetElapsedTime(begun).TotalMilliseconds, 3) });
    }

    private async Task KeepDraftAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversation = TurnOrigin.Of(turn).Conversation;
        if (OpenDraft.IsIn(await _dialogs.GetAsync(turn, () => new(), cancellationToken))) await drafts.NoteAsync(conversation, clock.GetUtcNow(), cancellationToken);
        else await drafts.ForgetAsync(conversation, cancellationToken);
    }

    private TurnEntry EntryOf(ITurnContext turn, Received received, ReplyFacts? said)
    {
        var read = turn.TurnState.Get<Recognition>();
        var answer = turn.TurnState.Get<Answer>();
        var text = turn.Activity.Text ?? "";
        var button = CommandWords.Are(text) ? TurnEntry.Button : "";
        return new()
        {
            ActivityId = turn.Activity.Id ?? "",
            Conversation = TurnOrigin.Of(turn).Conversation,
            At = clock.GetUtcNow(),
            Text = text,
            Label = read?.Intent.Word() ?? "",
            Confidence = read?.Confidence ?? 0,
            Evidence = string.Join(' ', new[] { received.Evidence, button, read?.Evidence }.Where(each => !string.IsNullOrEmpty(each))),
            Intent = said?.Intent ?? "",
            Status = said?.Status ?? TurnEntry.NothingSaid,
            Rewritten = said?.Rewritten,
            Citations = [.. said?.Citations.Select(AddressOf) ?? []],
            Candidates = answer?.Candidates ?? [],
            Curated = answer?.Curated,
            ElapsedMs = 0,
        };
    }

    private static string AddressOf(CitationFacts cited) =>
        $"{cited.Doc}{(cited.Effective is null ? "" : $"@{cited.Effective}")}#{cited.Article ?? cited.Section}";
}
