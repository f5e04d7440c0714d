using System.Text;

namespace ChatAssistant.Web.Uploads;

/// <summary>A file of comma separated values as offices save them: UTF-8 with or without its mark, or GB18030.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Zip => [0x50, 0x4B, 0x03, 0x04];

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What is no UTF-8 was saved by a Chinese spreadsheet.</summary>
    public static string Decode(byte[] file)
    {
        try
        {
            return Strict.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(file);
        }
    }

    /// <summary>Whether it is a spreadsheet's own file, .xlsx or .xls, under whatever name.</summary>
    public static bool IsWorkbook(byte[] file) => file.AsSpan().StartsWith(Zip) || file.AsSpan().StartsWith(Compound);

    /// <summary>Its rows with the line each begins on, quotes taken off (RFC 4180). Rows with nothing in them are left out.</summary>
    public static IReadOnlyList<CsvRow> Rows(string text)
    {
        var rows = new List<CsvRow>();
        var (cells, cell, isQuoted, line, first) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\n') line++;
            if (isQuoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[++at]);
            else if (letter == '"' && (isQuoted || cell.Length == 0)) isQuoted = !isQuoted;
            else if (isQuoted || letter is not (',' or '\r' or '\n')) cell.Append(letter);
            else if (letter == ',') EndCell();
            else if (letter == '\n') EndRow();
        }

        EndRow();
        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Any(each => each.Length > 0)) rows.Add(new(first, cells));
            (cells, first) = ([], line);
        }
    }
}
