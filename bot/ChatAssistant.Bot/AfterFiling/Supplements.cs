using ChatAssistant.Bot.Care.Pictures;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Sealing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>Adds words or pictures to a matter on file, also pictures that came just before the words.</summary>
public sealed class Supplements(OwnCases own, SealedWords words, WaitingPictures pictures, DeadlineClock clock)
{
    /// <summary>What to say to somebody who has nothing on file that could be added to; null when there is something. Told before they write it all.</summary>
    public async Task<Activity?> NothingOpenAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await own.MeantAsync(turn, "", each => each.State.IsOpen(), cancellationToken) is null ? NothingOpen() : null;

    /// <param name="turn">Whose pictures are added too.</param>
    /// <param name="message">The message, which may name the matter by its number.</param>
    /// <param name="said">What is to be added.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Activity> AddAsync(ITurnContext turn, string message, string said, CancellationToken cancellationToken)
    {
        if (await own.MeantAsync(turn, message, each => each.State.IsOpen(), cancellationToken) is not { } found) return NothingOpen();
        if (said.Length > Case.LongestText) return TooLong(said.Length);
        IReadOnlyList<string> sent = [.. (await pictures.TakeAsync(turn, cancellationToken)).Concat(IntakePictures.Of(turn.Activity)).Distinct().Take(Case.MostAttachments)];
        var refusal = found.Supplement(Actors.Of(found, turn), words.Of(CaseWords.Supplement, said), sent, clock);
        var text = refusal is null ? Texts.Supplemented : Texts.NotSupplemented;
        var facts = new ReplyFacts(Intent.Supplement, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = found.Lane.Word() };
        return Say.Text(string.Format(null, text, found.Number), facts, Texts.ActionProgress, Texts.ActionHelp);
    }

    private static Activity TooLong(int length) =>
        Say.Text(string.Format(null, Texts.MatterTooLong, Case.LongestText, length), new(Intent.Supplement, ReplyStatus.Clarify), Texts.ActionSupplement, Texts.ActionProgress);

    private static Activity NothingOpen() =>
        Say.Text(Texts.NoOpenCase, new(Intent.Supplement, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionProgress);
}
