using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Data.Sealing;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>The questions that had no answer, from the log of turns, and those whose answers people disliked, from the book of feedback.</summary>
public sealed class AskedQuestions(AssistantDbContext database, Seal seal, IOptions<KnowledgeDeskOptions> options)
{
    /// <summary>The label of a turn that was taken for a question. Of other turns editors see nothing: they may tell of cases.</summary>
    public const string Label = "ask";

    private const string Ends = " ?？。.!！~～,，";

    /// <param name="member">Who looks. Whoever belongs to a unit does not see words that read like an accusation: it may be of their unit.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<AskedQuestion>> NewestAsync(StaffMember member, CancellationToken cancellationToken)
    {
        var all = (await UnansweredAsync(cancellationToken)).Concat(await DislikedAsync(cancellationToken));
        return [.. all.Where(asked => asked.Text.Length > 0 && MayBeSeenBy(member, asked.Text))];
    }

    public static bool MayBeSeenBy(StaffMember member, string words) =>
        member.Rights.Unit is null || MatterTriage.Of(words).Kind is not MatterKind.Accusation;

    private async Task<IEnumerable<AskedQuestion>> UnansweredAsync(CancellationToken cancellationToken)
    {
        var turns = await database.Turns.AsNoTracking()
            .Where(row => row.Status == ReplyStatus.Refused && row.Label == Label && !row.Evidence.Contains("mode:") && !row.Evidence.Contains(TurnEntry.Button))
            .OrderByDescending(row => row.Id).Take(options.Value.QuestionsLookedAt).ToListAsync(cancellationToken);
        return turns.Select(turn => new AskedQuestion(Bare(Masking.Of(Words(turn))), turn.At, false, null));
    }

    private async Task<IEnumerable<AskedQuestion>> DislikedAsync(CancellationToken cancellationToken)
    {
        var votes = await database.Feedback.AsNoTracking()
            .Where(row => !row.IsHelpful && row.Question != "")
            .OrderByDescending(row => row.At).Take(options.Value.QuestionsLookedAt).ToListAsync(cancellationToken);
        return votes.Select(vote => new AskedQuestion(Bare(vote.Question), vote.At, true, vote.Reason));
    }

    /// <summary>Of a follow-up what it was completed to.</summary>
    private string Words(TurnRow turn) => seal.OpenText(SealPurpose.Turn(turn.ConversationKey), turn.SealedRewritten ?? turn.SealedText);

    private static string Bare(string words) => words.ReplaceLineEndings(" ").Trim(Ends.ToCharArray());
}
