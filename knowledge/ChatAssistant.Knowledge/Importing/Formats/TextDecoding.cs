using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>From bytes to text: by a byte order mark, by what a page states, else by what the bytes can be.</summary>
internal static partial class TextDecoding
{
    /// <summary>Where a page states its encoding: browsers look at the first kilobyte, pages with a directive before it need more.</summary>
    private const int StatedWithin = 4096;

    /// <summary>The share of control characters above which a file is no text. Real text has none, a form feed here and there.</summary>
    private const double MostControl = 0.002;

    /// <summary>How many of a text's characters are Chinese, ASCII or common marks, at the least, when its encoding is guessed.</summary>
    private const double LeastOrdinary = 0.9;

    private const string Binary = "文件的内容不是文字（可能是图片、程序或损坏的文件），请检查后换成文字文件再导入。";

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(false, false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(true, false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static string Decode(ReadOnlySpan<byte> bytes) => Checked(ByMark(bytes) ?? Guess(bytes));

    public static string DecodePage(ReadOnlySpan<byte> bytes) => Checked(ByMark(bytes) ?? ByStatement(bytes) ?? Guess(bytes));

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Try(Utf8, bytes[3..]) ?? throw new ImportRefusedException("文件开头说是 UTF-8 编码，内容却不是，请另存为 UTF-8 后再导入。"),
        [0xFF, 0xFE, ..] => Try(Utf16Little, bytes[2..]) ?? throw new ImportRefusedException(Binary),
        [0xFE, 0xFF, ..] => Try(Utf16Big, bytes[2..]) ?? throw new ImportRefusedException(Binary),
        _ => null,
    };

    /// <summary>A page that states one encoding and is in another is read as what it is.</summary>
    private static string? ByStatement(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, StatedWithin)]);
        return Charset().Match(head).Groups[1].Value.ToUpperInvariant() switch
        {
            "UTF-8" or "UTF8" => Try(Utf8, bytes),
            "GB2312" or "GBK" or "GB18030" => Try(Utf8, bytes) ?? Try(Gb18030, bytes),
            _ => null,
        };
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) return GuessUtf16(bytes) ?? throw new ImportRefusedException(Binary);
        if (Try(Utf8, bytes) is { } text) return text;
        if (Try(Gb18030, bytes) is { } chinese && IsOrdinary(chinese)) return chinese;
        return GuessUtf16(bytes) ?? throw new ImportRefusedException("看不出文件的编码，请用记事本打开并另存为 UTF-8 编码后再导入。");
    }

    private static string? GuessUtf16(ReadOnlySpan<byte> bytes) =>
        Try(Utf16Little, bytes) is { } little && IsOrdinary(little) ? little
        : Try(Utf16Big, bytes) is { } big && IsOrdinary(big) ? big
        : null;

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsOrdinary(string text) => text.Count(IsOrdinary) >= text.Length * LeastOrdinary;

    private static bool IsOrdinary(char c) => c is '\t' or '\r' or '\n' or (>= ' ' and <= '~') or (>= '\u2010' and <= '\u2027')
        or (>= '\u3000' and <= '\u301F') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFF5E') or '〇' or '·' or '\u00A0';

    private static string Checked(string text)
    {
        var controls = text.Count(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f' or '\u0085'));
        if (controls > text.Length * MostControl) throw new ImportRefusedException(Binary);
        var clean = controls == 0 ? text : string.Concat(text.Where(c => !char.IsControl(c) || c is '\t' or '\r' or '\n'));
        return clean.Replace('\f', '\n').ReplaceLineEndings("\n");
    }

    [GeneratedRegex("(?:charset|encoding)=[\"' ]?([A-Za-z0-9-]{3,12})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
