using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>A line that may open an article.</summary>
/// <param name="Line">Its index.</param>
/// <param name="Number">The article's number.</param>
/// <param name="Insert">The number after 之; 0 without one.</param>
/// <param name="Written">The number as it is written, 第三十九条之一.</param>
/// <param name="Rest">The text after it.</param>
/// <param name="IsSetOff">Whether a blank or the line's end follows the number, as in a heading.</param>
internal sealed partial record ArticleOpening(int Line, int Number, int Insert, string Written, string Rest, bool IsSetOff)
{
    /// <summary>No Chinese law comes near it; it keeps numbers in the range that can be written in Chinese.</summary>
    private const int HighestNumber = 9999;

    public (int Number, int Insert) Place => (Number, Insert);

    public string Path => Insert == 0 ? $"{Number}" : $"{Number}-{Insert}";

    /// <summary>Null for a line that does not begin with 第N条, or goes on as a reference does: 第三十九条第二款规定.</summary>
    public static ArticleOpening? At(int index, string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success) return null;

        var number = ChineseNumeral.Parse(match.Groups["number"].Value);
        var insert = match.Groups["insert"] is { Success: true } written ? ChineseNumeral.Parse(written.Value) : 0;
        if (number is null or <= 0 or > HighestNumber || insert is null or > HighestNumber) return null;

        var after = line[match.Length..];
        var rest = after.Trim();
        var isSetOff = rest.Length == 0 || char.IsWhiteSpace(after[0]);
        return (isSetOff ? Reference() : TightReference()).IsMatch(rest)
            ? null
            : new(index, number.Value, insert.Value, match.Groups["written"].Value, rest, isSetOff);
    }

    [GeneratedRegex($@"^(?:\*\*)?(?<written>第[ \u3000]?(?<number>[{ChineseNumeral.Characters}0-9]{{1,9}})[ \u3000]?条(?:之(?<insert>[{ChineseNumeral.Characters}]{{1,4}}))?)(?:\*\*)?")]
    private static partial Regex Pattern();

    [GeneratedRegex($"^(?:第[{ChineseNumeral.Characters}0-9]+[款项]|[、，])")]
    private static partial Regex Reference();

    // 中 and 所 also begin the commonest subjects of an article: 中国, 中华, 中央, 所有, 所得.
    [GeneratedRegex($"^(?:第[{ChineseNumeral.Characters}0-9]+[款项条]|[款项的之等、，。；：]|(?:和|或|或者|至|及|以及|到|与)(?:第|本|前)|中(?![国华央共小外])|所(?![有得在属])|以[上下]|规定|前款|修改|增加|删去|改为)")]
    private static partial Regex TightReference();
}
