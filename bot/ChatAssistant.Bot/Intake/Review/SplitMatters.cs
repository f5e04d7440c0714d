using System.Text.RegularExpressions;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>一事一议: tells when a message holds several matters. Words like 另外 only cut where another topic begins; 还有, the lamp also flickers, is the same matter.</summary>
internal static partial class SplitMatters
{
    private const int ShortestMatter = 8;

    /// <summary>The matters, in order; empty when there is only one.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var matters = new List<(string Text, string Topic)>();
        foreach (var said in PiecesOf(text))
        {
            var topic = said.Length < ShortestMatter ? TriageResult.OtherTopic : MatterTriage.Of(said).Topic;
            if (matters is [.., var last] && (topic is TriageResult.OtherTopic || last.Topic is TriageResult.OtherTopic || topic == last.Topic))
                matters[^1] = ($"{last.Text}{said}", last.Topic is TriageResult.OtherTopic ? topic : last.Topic);
            else matters.Add((said, topic));
        }

        return matters.Count < 2 ? [] : matters.ConvertAll(each => Opening().Replace(each.Text, "").Trim());
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

    [GeneratedRegex("(?<=[。；;！!？?\\n,，\\s])(其次|另外|此外|还有(一|1|个|就是)|再(有|一个|一件)|第[二三四五2345](件|个|点|，|,|、|：)|[二三四]是|顺便(再)?(反映|说|提)|同时(还)?(想)?反映)")]
    private static partial Regex Marker();

    [GeneratedRegex("^((第?一(是|件事?|个(事|问题)?|点)?|其次|另外|此外|还有|再(有|一个|一件)|第[二三四五2345](件事?|个(事|问题)?|点)?|[二三四]是)(还有|就是|一?件事?|一?个(事|问题|情况)?)?(情况|是)?[,，、:： ]+)")]
    private static partial Regex Opening();
}
