using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Laws that no list here knows, by the way they are named: 刑法第三百三十条.</summary>
internal static partial class UnknownLaws
{
    private const int ShortestName = 2;

    /// <summary>More than this is a sentence that ends in the name.</summary>
    private const int LongestName = 12;

    /// <summary>The name that stands right before a numbered place; null when none does.</summary>
    /// <param name="question">The question, folded.</param>
    /// <param name="end">Where the number begins.</param>
    public static string? NamedBefore(string question, int end)
    {
        var name = Lead().Replace(Name().Match(question[..end]).Groups["name"].Value, "");
        return name.Length is < ShortestName or > LongestName || Pointing().IsMatch(name) ? null : name;
    }

    [GeneratedRegex("(?<name>[\\u4e00-\\u9fa5]{1,20}(?:法典|法|条例))[》”]?(?:的|里的?|中的?|规定的?)?$")]
    private static partial Regex Name();

    // 请问一下, 按照 and the like stand before the name without a mark.
    [GeneratedRegex("^(?:请问|请教|想问|想知道|我|问|帮|给|查|看|说|讲|一下|下|按照?|根据|依据|依照|违反|关于|那么?|还有|以及|和|跟|与|国家的?|我国的?|新的?|现行的?|中国的?)+")]
    private static partial Regex Lead();

    // 本法, 那部法, 什么法 and 没办法 name none.
    [GeneratedRegex("^(?:本|该|此|这|那|哪|什么|啥|有关|相关|旧|老)|(?:这|那|哪|个|部|种|些)(?:法|条例)$|(?:办|方|没|司|执|违|合|依|看|想|说|做|用)法$")]
    private static partial Regex Pointing();
}
