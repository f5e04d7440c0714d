using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Duties;

/// <summary>
/// 履职情况: a deputy's work in figures, the same for the deputy and for the office. Accusations are left out: that there is one is known to
/// those who may see it, and a count would tell the rest.
/// </summary>
/// <param name="Forwards">代表转递.</param>
/// <param name="Suggestions">代表建议 that were handed in.</param>
public sealed record DutySums(DutyCount Forwards, DutyCount Suggestions)
{
    private static readonly DeadlineKind[] OfSuggestions = [DeadlineKind.DeputySuggestion, DeadlineKind.DeputySuggestionBroad];

    public static DutySums Of(IEnumerable<ForwardedCase> forwards, IEnumerable<DeputySuggestion> suggestions, DateOnly today) => new(
        Count([.. forwards.Where(each => each.Lane is not Lane.Accusation).Select(Piece.Of)], today),
        Count([.. suggestions.Where(each => each.State is not SuggestionState.Draft).Select(Piece.Of)], today));

    private static DutyCount Count(IReadOnlyList<Piece> pieces, DateOnly today)
    {
        var measured = pieces.Where(each => each.Due is { } due && (each.AnsweredOn is not null || due < today)).ToList();
        return new(
            pieces.Count,
            pieces.Count(each => each.AnsweredOn is not null),
            pieces.Count(each => each.IsSolved),
            measured.Count,
            measured.Count(each => each.AnsweredOn <= each.Due));
    }

    /// <summary>One thing handed in: the last day to answer it, the first answer, and how the last one ended it.</summary>
    private sealed record Piece(DateOnly? Due, DateOnly? AnsweredOn, bool IsSolved)
    {
        public static Piece Of(ForwardedCase found) =>
            new(found.Due, found.FirstAnswer is { } first ? BeijingTime.DayOf(first) : null, found.LastResult is ResultCode.Solved);

        public static Piece Of(DeputySuggestion found) => new(
            found.Clocks.Where(each => OfSuggestions.Contains(each.Kind) && !each.IsStopped).Select(each => (DateOnly?)each.Due).FirstOrDefault(),
            found.Replies is [var first, ..] ? BeijingTime.DayOf(first.At) : null,
            found.Replies is [.., { Code: ResultCode.Solved }]);
    }
}
