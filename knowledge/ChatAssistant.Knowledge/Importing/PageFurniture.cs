using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>The lines a web page or a printer adds around a document.</summary>
internal static partial class PageFurniture
{
    /// <summary>Longer lines are text, whatever they begin with.</summary>
    private const int Longest = 80;

    /// <summary>The text without them, and those lines.</summary>
    public static (string Body, IReadOnlyList<string> Dropped) Separate(string body)
    {
        var lines = body.Split('\n').ToLookup(line => line.Length <= Longest && Pattern().IsMatch(line.Trim()));
        return (string.Join('\n', lines[false]), [.. lines[true].Select(line => line.Trim())]);
    }

    [GeneratedRegex(@"^(?:当前位置[:：].*|(?:文章)?来源[:：][^。]{0,30}发布时间.*|发布(?:时间|日期)[:：]?.*|(?:文章|信息)?来源[:：]?|[（(]来源[:：].*[)）]|\d{4}-\d{2}-\d{2}|浏览(?:次数|量)[:：].*|字体[:：].*大.*|[【\[]?(?:打印本页|关闭窗口|返回顶部|大中小)[】\]]?.*|上一篇[:：].*|下一篇[:：].*|分享到.*|版权所有.*|.*ICP备.*号.*|[-—－ ]{1,4}[0-9]{1,4}[-—－ ]{1,4}|第 ?[0-9]{1,4} ?页(?: ?[,，/共] ?[0-9]{1,4} ?页?)?)$")]
    private static partial Regex Pattern();
}
