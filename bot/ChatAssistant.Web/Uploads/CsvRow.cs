namespace ChatAssistant.Web.Uploads;

/// <summary>A row of a file.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Cells">What stands in it.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
