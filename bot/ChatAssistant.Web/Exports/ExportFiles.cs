using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Exports;

/// <summary>Writes tables into files that last as long as they are sent. The first line says who took it out of the console, and when.</summary>
public sealed class ExportFiles(TimeProvider clock)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="table">What it is about; part of the file's name.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="format">What kind of file.</param>
    /// <param name="rows">Its lines, the head first.</param>
    /// <param name="cancellationToken">Breaks it off; nothing stays behind.</param>
    internal async Task<ExportedFile> WriteAsync(
        string table, string by, ExportFormat format, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        });
        try
        {
            await WriteAsync(Open(file, table, format), [string.Format(null, PageTexts.ExportWatermark, by, now.BeijingText())], rows, cancellationToken);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        return new($"{table}_{BeijingTime.Local(now).ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.{Extension(format)}", TypeOf(format), file);
    }

    private static async Task WriteAsync(
        ITableWriter writer, IReadOnlyList<string> watermark, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        await using (writer)
        {
            await writer.WriteRowAsync(watermark, cancellationToken);
            await foreach (var row in rows.WithCancellation(cancellationToken)) await writer.WriteRowAsync(row, cancellationToken);
        }
    }

    private static ITableWriter Open(Stream file, string table, ExportFormat format) => format is ExportFormat.Xlsx ? new XlsxTable(file, table) : new CsvTable(file);

    private static string Extension(ExportFormat format) => format is ExportFormat.Xlsx ? "xlsx" : "csv";

    private static string TypeOf(ExportFormat format) => format is ExportFormat.Xlsx ? Workbook : "text/csv; charset=utf-8";
}
