using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads notices and resolutions: what stands before 一、 is 序, then the numbered sections, then 结.</summary>
internal static partial class SectionParser
{
    public const string Opening = "序";
    public const string Closing = "结";

    /// <summary>What can be numbered in Chinese.</summary>
    private const int MostSections = 9999;

    public static IReadOnlyList<TextNode> Parse(string body)
    {
        var lines = BodyLine.Of(body).Select(line => line.Text).ToList();
        var starts = StartsOfSections(lines);
        if (starts.Count == 0) return lines.Count == 0 ? [] : [Node(Opening, "正文", lines)];

        var nodes = new List<TextNode>();
        if (starts[0] > 0) nodes.Add(Node(Opening, "开头部分", lines[..starts[0]]));
        var closing = StartOfClosing(lines, starts);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : closing;
            nodes.Add(Section(ChineseNumeral.Write(i + 1), lines[starts[i]..end]));
        }

        if (closing < lines.Count) nodes.Add(Node(Closing, "结尾部分", lines[closing..]));
        return nodes;
    }

    /// <summary>Only the next number in turn opens a section, so a list that starts again inside one does not.</summary>
    private static List<int> StartsOfSections(List<string> lines)
    {
        var starts = new List<int>();
        for (var i = 0; i < lines.Count && starts.Count < MostSections; i++)
            if (NumberedLine().Match(lines[i]) is { Success: true } match && ChineseNumeral.Parse(match.Groups[1].Value) == starts.Count + 1)
                starts.Add(i);

        return starts;
    }

    /// <summary>
    /// Where each earlier section is a single paragraph, a second one after the last section closes the document;
    /// else only the signature and the date do, and the sentence that says from when it is in force.
    /// </summary>
    private static int StartOfClosing(List<string> lines, List<int> starts)
    {
        var last = starts[^1];
        var onePerSection = starts.Count > 1 && starts.Zip(starts.Skip(1)).All(pair => pair.Second == pair.First + 1);
        if (onePerSection) return last + 1;

        var end = lines.Count;
        while (end > last + 1 && SignatureLine().IsMatch(lines[end - 1])) end--;
        return end;
    }

    private static TextNode Section(string number, List<string> lines)
    {
        var text = string.Join('\n', lines);
        return new TextNode(number, $"第{number}部分", HeadingOf(lines[0]), text) { Children = ItemParser.Parse(number, text) };
    }

    /// <summary>The first sentence after the number is the heading, where there is more than that one.</summary>
    private static string HeadingOf(string line)
    {
        var afterNumber = line[(line.IndexOf('、', StringComparison.Ordinal) + 1)..];
        var stop = afterNumber.IndexOf('。', StringComparison.Ordinal);
        return stop < 0 ? afterNumber : afterNumber[..stop];
    }

    private static TextNode Node(string path, string label, List<string> lines) => new(path, label, "", string.Join('\n', lines));

    [GeneratedRegex($"^([{ChineseNumeral.Characters}]{{1,9}})、")]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"^([^，。；：]{2,40}(委员会|常委会|人大|政府|办公室|局|厅)|[0-9〇零一二三四五六七八九十]{4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日|本(决定|决议|规定|通告|公告)自[^。]{2,20}起施行。)$")]
    private static partial Regex SignatureLine();
}
