using System.Text;
using System.Xml;

namespace ChatAssistant.Web.Exports;

/// <summary>What people wrote, as a table may hold it: never as something to calculate.</summary>
internal static class PlainCell
{
    /// <summary>What another program parts columns and rows by, and what stands there instead where a formula would begin behind it.</summary>
    private static readonly (char Sign, char Instead)[] Parting = [(';', '；'), ('\t', ' '), ('\r', ' '), ('\n', ' ')];

    /// <summary>
    /// For a text format, whose cells an office program reads as formulas where they look like ones. An apostrophe before them says: text.
    /// Full-width signs and signs behind blanks count too, since some programs fold the one and trim the other; and what a program would begin
    /// a column or a row with that parts columns by semicolons or tabs and then takes our quotes for letters.
    /// </summary>
    public static string ForText(string cell)
    {
        var kept = Printable(cell);
        foreach (var (sign, instead) in Parting) kept = Unparted(kept, sign, instead);
        return LooksLikeFormula(kept) ? $"'{kept}" : kept;
    }

    /// <summary>What XML cannot hold is left out: a message may carry such characters.</summary>
    public static string Printable(string cell)
    {
        if (cell.All(letter => !char.IsSurrogate(letter) && XmlConvert.IsXmlChar(letter))) return cell;
        var kept = new StringBuilder(cell.Length);
        foreach (var rune in cell.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    private static string Unparted(string cell, char sign, char instead)
    {
        var parts = cell.Split(sign);
        return parts.Skip(1).Any(LooksLikeFormula) ? string.Join(instead, parts) : cell;
    }

    private static bool LooksLikeFormula(string cell)
    {
        if (cell is ['\t' or '\r' or '\n', ..]) return true;
        var first = cell.AsSpan().TrimStart().TrimStart("\u200b\u200c\u200d\u2060\ufeff\"'").TrimStart();
        return first is [var letter, ..] && !char.IsSurrogate(letter) && letter.ToString().Normalize(NormalizationForm.FormKC) is ['=' or '+' or '-' or '@' or '|' or '%' or '\u2212', ..];
    }
}
