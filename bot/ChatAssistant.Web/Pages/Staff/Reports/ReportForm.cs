using ChatAssistant.Web.Data.Reports;

namespace ChatAssistant.Web.Pages.Staff.Reports;

/// <summary>A report as it is typed.</summary>
public sealed class ReportForm
{
    /// <summary>The one it was typed over.</summary>
    public int Version { get; init; }

    public string? Title { get; init; }

    public List<string?> Headings { get; init; } = [];

    public List<string?> Texts { get; init; } = [];

    public string TitleText => (Title ?? "").Trim();

    public IReadOnlyList<ReportPart> Parts() =>
        [.. Headings.Zip(Texts, (heading, text) => new ReportPart((heading ?? "").Trim(), (text ?? "").ReplaceLineEndings("\n").Trim()))];

    public bool IsTooLong() =>
        TitleText.Length is 0 or > ReportRow.LongestTitle || Parts() is [] || Parts().Any(part => part.Heading.Length > ReportRow.LongestTitle || part.Text.Length > ReportRow.LongestText);
}
