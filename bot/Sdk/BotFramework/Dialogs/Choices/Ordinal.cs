using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Places in a list: 第二个, 最后一个, the second one; 2, 二, two.
/// </summary>
internal static partial class Ordinal
{
    private static readonly string[] Places =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly string[] Counts =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>
    /// The place from 1, or null when none is named.
    /// </summary>
    public static int? Read(string words, int count)
    {
        if (Last().IsMatch(words)) return count;
        if (Chinese().Match(words) is { Success: true } chinese) return Numeral.Read(chinese.Groups[1].Value);
        if (EnglishDigits().Match(words) is { Success: true } digits) return Numeral.Read(digits.Groups[1].Value);

        var place = English().Match(words) is { Success: true } english ? Array.IndexOf(Places, english.Groups[1].Value) : -1;
        return place < 0 ? null : place + 1;
    }

    public static int? ReadCardinal(string words)
    {
        if (Cardinal().Match(words) is { Success: true } number) return Numeral.Read(number.Groups[1].Value);

        var count = Array.IndexOf(Counts, words);
        return count < 0 ? null : count + 1;
    }

    [GeneratedRegex("最后(?:一?[个项条种件位])?$|^(?:the )?last(?: one)?$")]
    private static partial Regex Last();

    [GeneratedRegex("第([0-9]{1,2}|[一二两三四五六七八九十]{1,3})")]
    private static partial Regex Chinese();

    [GeneratedRegex("^(?:the )?([0-9]{1,2})(?:st|nd|rd|th)(?: one)?$")]
    private static partial Regex EnglishDigits();

    [GeneratedRegex(@"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b")]
    private static partial Regex English();

    [GeneratedRegex("^(?:我?(?:选择?|要))?([0-9]{1,2}|[一二两三四五六七八九十]{1,3})[个项条种件位号]?$")]
    private static partial Regex Cardinal();
}
