namespace ChatAssistant.Knowledge;

/// <summary>The outcome of a question.</summary>
/// <param name="Status">Whether there is an answer.</param>
/// <param name="Lead">One or two sentences that answer, or say why there is no answer.</param>
/// <param name="AsOf">The day the answer is valid on.</param>
/// <param name="Citations">Best first; empty unless answered.</param>
/// <param name="Warnings">What must be known besides.</param>
/// <param name="Nearest">Passages that came close, for the asker to look at; given when refused.</param>
/// <param name="Choices">What may be meant, in the asker's words; given when the status is <see cref="AnswerStatus.Clarify"/>.</param>
public sealed record Answer(
    AnswerStatus Status,
    string Lead,
    DateOnly AsOf,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Warning> Warnings,
    IReadOnlyList<Passage> Nearest,
    IReadOnlyList<string> Choices)
{
    /// <summary>The id of the curated answer whose approved words the lead is; null when the answer was put together from passages.</summary>
    public string? Curated { get; init; }

    /// <summary>Which version of which law the answer rests on, one line a version: for print under the quotes. Empty when no law is cited.</summary>
    public string VersionLine => string.Join('\n', Citations.Where(citation => citation.VersionNote.Length > 0).Select(citation => $"《{citation.Address.Document}》{citation.VersionNote}").Distinct());

    /// <summary>All that is said, as plain text: lead, quotes, versions, warnings.</summary>
    public string Text => string.Join('\n', [
        Lead,
        .. Citations.Select(citation => $"{citation.Title}：{citation.Quote}"),
        VersionLine,
        .. Warnings.Select(warning => warning.Text)]);

    /// <summary>Whether it is the place that the question names, and nothing that was searched for.</summary>
    public bool IsLookedUp { get; init; }

    /// <summary>The passages that a search looked at, best first; empty where nothing was searched for.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];
}
