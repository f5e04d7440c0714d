using ChatAssistant.Web.Exports;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>Takes the routing table out of the console, as it can be taken in again.</summary>
public sealed class RoutingExport(ExportFiles files)
{
    public Task<ExportedFile> WriteAsync(RoutingBook book, string by, CancellationToken cancellationToken) =>
        files.WriteAsync(PageTexts.RoutingTitle, by, ExportFormat.Csv, Rows(book).ToAsyncEnumerable(), cancellationToken);

    private static IEnumerable<IReadOnlyList<string>> Rows(RoutingBook book) => book.Lines
        .Select(line => line.Entry)
        .Select(IReadOnlyList<string> (entry) => [entry.CategoryText(), entry.Place.Text(), entry.LeadUnit, string.Join(RoutingWords.BetweenUnits, entry.CoUnits)])
        .Prepend(RoutingFile.Head);
}
