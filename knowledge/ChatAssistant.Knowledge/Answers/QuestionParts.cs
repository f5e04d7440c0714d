using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Cuts a message into the questions in it. What is no question (我家有狗。) goes with the question beside it.</summary>
internal static partial class QuestionParts
{
    /// <summary>Nobody reads the answers to more questions in one message; the rest stays with the last.</summary>
    public const int Most = 3;

    /// <summary>In characters; a longer message is a story, not a list of questions.</summary>
    private const int LongestMessage = 600;

    /// <summary>In characters, without asking words: 后面能补不 leans on the question before it.</summary>
    private const int FewestOwn = 4;

    public static IReadOnlyList<QuestionPart> Of(string message)
    {
        if (message.Length > LongestMessage) return [new(message, false)];

        var parts = new List<QuestionPart>();
        var lead = "";
        foreach (var piece in Pieces(message))
        {
            var text = lead + piece.Text;
            lead = "";
            if (!Asks().IsMatch(text)) lead = text;
            else if (parts.Count > 0 && (parts.Count == Most || Leans(piece))) parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
            else parts.Add(piece with { Text = text });
        }

        if (lead.Length > 0 && parts.Count > 0) parts[^1] = parts[^1] with { Text = parts[^1].Text + lead };
        return parts.Count > 0 ? parts : [new(message, false)];
    }

    private static IEnumerable<QuestionPart> Pieces(string message)
    {
        var start = 0;
        var anew = false;
        foreach (Match mark in Marks().Matches(message))
        {
            if (mark.Index > start) yield return new(message[start..(mark.Index + Kept(mark))], anew);
            start = mark.Index + mark.Length;
            anew = mark.Groups["anew"].Success;
        }

        if (start < message.Length) yield return new(message[start..], anew);
    }

    /// <summary>A question mark belongs to the question it ends; words that only part questions belong to none.</summary>
    private static int Kept(Match mark) => mark.Groups["end"].Length;

    private static bool Leans(QuestionPart part) => !part.StartsAnew && Filler().Replace(part.Text, "").Count(char.IsLetterOrDigit) < FewestOwn;

    [GeneratedRegex(@"(?<end>[？?；;\n]+)\s*(?<anew>另外|还有一个|还有|顺便|再问|再一个|此外)?(?:再?想?问一?下|想问|想知道|请问|我想问)?[，,：:、\s]*"
        + @"|(?<end>[，,。、！!\s]|^)(?<anew>另外一个是|另一个是|一个是|另外|顺便再?问?一?下?|还想知道|还想问一?下?|再问一?下?|还有一?个?问题是?|第[一二三](?:个问题)?[，,、：: ]|其[一二三][，,、：:]|再一个是?|还有一个是?|[（(]?[1-3一二三][）)、.．])(?:再?想?问一?下|请问)?[，,：:、\s]*"
        + @"|(?<=[\u4E00-\u9FFF0-9]{5})(?<end>)(?<anew>/)(?=[\u4E00-\u9FFF0-9《]{5})")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[？?]|[吗么呢咋啥]|什么|怎么|怎样|如何|多少|多久|多长|几[个天年级类种号月时条倍人]|哪|谁|是否|是不是|能不能|可不可以|要不要|该不该|有没有|算不算|会不会|[^不](?:不|没)[。！!；;\s]*$|行不行|第[〇零一二三四五六七八九十百千0-9]+条|\b(?:who|what|when|where|which|how|can|do|does|is|are|must|should|will)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    [GeneratedRegex(@"具体|这个|那个|这种|那种|这样|那样|那|这|后面|后来|到底|究竟|应该|依据|合理|违法|犯法|合法|怎么办|为什么|什么|怎么|多少|多久|哪[里儿个些条]?|谁|能不能|可不可以|可以|是不是|是|第几条|有没有|会不会|要不要|给不给|行不行|算不算|对不对|来着|[能补要该会给行算对有吗么呢啊吧了的不没我你他她它]", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();
}
