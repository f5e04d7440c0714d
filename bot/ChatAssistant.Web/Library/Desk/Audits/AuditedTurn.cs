using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library.Desk.Audits;

/// <summary>One turn as the log has it, for who asks why something was said. It names neither person nor conversation.</summary>
/// <param name="Id">Its number in the log.</param>
/// <param name="At">When.</param>
/// <param name="Question">The words, masked.</param>
/// <param name="Label">What they were taken for, and how surely, 0 to 1.</param>
/// <param name="Confidence">As above.</param>
/// <param name="Evidence">The rules that said so, by name.</param>
/// <param name="Status">What came of it.</param>
/// <param name="ElapsedMs">How long the turn took.</param>
public sealed record AuditedTurn(long Id, DateTimeOffset At, string Question, string Label, double Confidence, string Evidence, string Status, double ElapsedMs)
{
    /// <summary>What a follow-up was completed to, masked; null when it stood alone.</summary>
    public string? Rewritten { get; init; }

    /// <summary>The id of the approved answer that was given; null when none was.</summary>
    public string? Curated { get; init; }

    /// <summary>Addresses, with the version where there are several, best first.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>Which edition of the library was answered from then; 0 before the first import.</summary>
    public int LibraryEdition { get; init; }

    public bool IsCited(Candidate candidate) =>
        Citations.Any(cited => cited == candidate.Address.ToString() || cited.StartsWith($"{candidate.Address}/", StringComparison.Ordinal));
}
