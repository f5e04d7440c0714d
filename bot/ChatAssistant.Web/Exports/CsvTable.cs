using System.Text;

namespace ChatAssistant.Web.Exports;

/// <summary>RFC 4180 with every cell in quotes, in UTF-8 with a byte order mark.</summary>
internal sealed class CsvTable(Stream stream) : ITableWriter
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public Task WriteRowAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        var line = string.Join(',', cells.Select(cell => $"\"{PlainCell.ForText(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        return _writer.WriteLineAsync(line.AsMemory(), cancellationToken);
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
