using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Web.Exports;

/// <summary>What of a case leaves the console: its working copy and what became of it, and nothing of whose it is.</summary>
internal sealed record ExportRow(
    Guid Id, CaseNumber Number, Lane Lane, CaseState State, string? County, string Area, string? Category, CaseSource Source, string Text,
    bool IsSupervised, int MemberCount, DateTimeOffset CreatedAt)
{
    /// <summary>The lead it goes along with; null when it stands by itself.</summary>
    public CaseNumber? MergedInto { get; init; }

    /// <summary>The units that have it, the leading one first.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public int Supporters { get; init; }

    /// <summary>The next day of ours that runs.</summary>
    public DateOnly? Due { get; init; }

    public string? ReplyText { get; init; }

    public DateTimeOffset? RepliedAt { get; init; }

    public ResultCode? Result { get; init; }

    public RatingWords? Rating { get; init; }

    /// <summary>The last rating.</summary>
    public sealed record RatingWords(bool? Contacted, SolvedAnswer? Solved, SatisfiedAnswer? Satisfied, string? Reason);
}
