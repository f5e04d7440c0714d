using System.Text.RegularExpressions;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>
/// 一事一议: tells when a message holds several matters. They are told apart where the person counts them, where they lie in two counties, or
/// where each has its own topic and asks for something of its own. 另外 alone cuts nothing: what comes after it mostly belongs to the same trouble.
/// </summary>
internal static partial class SplitMatters
{
    private const int ShortestMatter = 8;

    /// <summary>The matters, in order; empty when there is only one.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var isCounted = Counted().IsMatch(text);
        var matters = new List<string>();
        foreach (var said in PiecesOf(text))
        {
            if (matters.Count == 0 && Heading().IsMatch(said)) continue;
            if (matters is [.., var last] && !(said.Length >= ShortestMatter && (isCounted || StandApart(last, said)))) matters[^1] = last + said;
            else matters.Add(said);
        }

        return matters.Count < 2 ? [] : matters.ConvertAll(each => Opening().Replace(each, "").Trim());
    }

    private static bool StandApart(string one, string other)
    {
        var (before, after) = (MatterTriage.Of(one), MatterTriage.Of(other));
        if (before.Area is not null && after.Area is not null && before.Area != after.Area) return true;
        return before.Topic != after.Topic
            && before.Topic is not TriageResult.OtherTopic && after.Topic is not TriageResult.OtherTopic
            && Wish().IsMatch(one) && Wish().IsMatch(other);
    }

    private static IEnumerable<string> PiecesOf(string text)
    {
        var start = 0;
        foreach (Match marker in Marker().Matches(text))
        {
            if (marker.Index > start) yield return text[start..marker.Index];
            start = marker.Index;
        }

        yield return text[start..];
    }

    [GeneratedRegex("(?<=^|[。；;！!？?\\n,，：:\\s])(其次|另外|此外|还有(一|1|个|就是)|再(有|一个|一件)|(第)?[一二三四五1-5](件|个(事|问题)|是|来|，|,|、|：|[.．)）])|第[一二三四五1-5]|顺便(再)?(反映|说|提)|同时(还)?(想)?反映)")]
    private static partial Regex Marker();

    // 提两点建议 is mostly two measures against one trouble.
    [GeneratedRegex("(两|二|三|四|五|几|2|3|4|5)(件|个)(事|问题|情况)|[两二三四五2-5]件[,，。：:]")]
    private static partial Regex Counted();

    /// <summary>我说两件事: counts them and tells none.</summary>
    [GeneratedRegex("^.{0,12}(两|二|三|四|五|几|2|3|4|5)(件|个)(事|问题|情况)?.{0,6}[。：:，,\\s]*$")]
    private static partial Regex Heading();

    [GeneratedRegex("希望|建议|盼|求|请|要求|能不能|能否|可否|可不可以|应该|应当|管管|管一管|想办法")]
    private static partial Regex Wish();

    [GeneratedRegex("^((第?[一二三四五1-5](是|件事?|个(事|问题)?|点|来)?|其次|另外|此外|还有|再(有|一个|一件))(还有|就是|一?件事?|一?个(事|问题|情况)?)?(情况|是)?[,，、:：.．)） ]+|[一二三四]是)")]
    private static partial Regex Opening();
}
