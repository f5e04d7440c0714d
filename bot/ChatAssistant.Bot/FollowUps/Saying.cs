using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>A message reduced to what it says: without the words that only join it to what was said before.</summary>
/// <param name="Text">The message, cleaned.</param>
/// <param name="Core">Without acknowledgement, joining words in front and particles behind.</param>
/// <param name="HasThen">Whether it opens with 那.</param>
/// <param name="HasWhatAbout">Whether it closes with 呢.</param>
internal sealed partial record Saying(string Text, string Core, bool HasThen, bool HasWhatAbout)
{
    /// <summary>Whether it asks at all, and not only names something.</summary>
    public bool Asks => AskWords.Any().IsMatch(Core) || Question().IsMatch(Text);

    public bool IsCondition => Condition().IsMatch(Core);

    public static Saying Of(string cleaned)
    {
        var front = Front().Match(cleaned);
        var core = Particles().Replace(cleaned[front.Length..], "");
        return new(cleaned, core, front.Groups["then"].Success, WhatAbout().IsMatch(cleaned));
    }

    /// <summary>The characters that are left when the words a pattern names are taken out, with all words that only ask or fill.</summary>
    public string LeftWithout(Regex words) => AskWords.Content(words.Replace(Core, " "));

    [GeneratedRegex("^(?:(?:好的?|嗯+|哦+|噢+|行|对|知道了|明白了?|清楚了|懂了|了解了?|谢谢您?|多谢)(?=[,，、。!！\\s那再]|$)|(?<then>那(?!个|条|部|份|年|时|会|阵|边|里|款|项|次|种|些|样|段|天|几|版|法)么?)|请问|再?问(?:一下|下|个|一句)|还想问问?|我?(?:还|再|就)?想(?:再)?(?:问问?|知道)(?:一下|下)?|顺便(?:问一?下|问一句)?|麻烦(?:你|您)?|(?:你|您)?再?(?:给我|帮我)?(?:说说|讲讲|查查|看看)|[,，、。.!！?？~～\\s])+")]
    private static partial Regex Front();

    [GeneratedRegex("(?:[呢咧嘞吗嘛啊呀吧哦哈?？。.!！~～,，\\s]|(?<![什怎多这那要])么)+$")]
    private static partial Regex Particles();

    [GeneratedRegex("[呢咧嘞捏][?？。.!！~～\\s]*(?:[,，]|$)")]
    private static partial Regex WhatAbout();

    [GeneratedRegex("[吗么嘛不没][?？。!！\\s]*$|[?？]\\s*$")]
    private static partial Regex Question();

    [GeneratedRegex("^(?:要是|如果|假如|万一|若是|要)")]
    private static partial Regex Condition();
}
