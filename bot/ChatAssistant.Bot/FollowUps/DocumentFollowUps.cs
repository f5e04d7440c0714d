using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>What is asked of the document itself, without its name: 新的是从哪天开始实行的, 它一共多少条, 是谁发的.</summary>
internal sealed partial class DocumentFollowUps(Sources sources)
{
    public FollowUp? Of(Saying said, QuestionTurn before)
    {
        if (!AsksOfDocument().IsMatch(said.Core) || PlaceOf(said, before) is not { } place) return null;
        var words = sources.Unnamed(said.Core);
        if (AskWords.Content(Itself().Replace(AsksOfDocument().Replace(words, " "), "")).Length > 0) return null;

        var asked = When().Replace(Itself().Replace(words, "").TrimStart('的', '是'), "什么时候");
        var meant = sources.NameOf(place) + asked;
        return new([new(meant)], meant) { Subject = before.Subject };
    }

    /// <summary>The document spoken of, or after 那 another that is named.</summary>
    private Address? PlaceOf(Saying said, QuestionTurn before) =>
        sources.NamedIn(said.Core) is not [var named, ..] ? before.Place
        : said.HasThen ? sources.AddressOf(named.Id)
        : null;

    [GeneratedRegex("(?:(?:从|自|到底|是|又|都)*(?:什么时候|啥时候|何时|几时|哪一?[年天日]|几[号月])(?:开始|起)?(?:施行|实行|实施|生效|执行|用|改|修订|修正|修改|通过|公布|发布|出台|印发|下发|制定|开始|发|出)[的了过]?)|改过|修订过|修改过|改没改|还有效|有效|还管用|失效|废止|作废|过时|(?:是)?谁(?:发|制定|通过|印发|定|出)的|哪个(?:单位|机关|部门)(?:发|制定|通过|印发|出)的|(?:一共|总共|共)?有?(?:多少|几)条")]
    private static partial Regex AsksOfDocument();

    /// <summary>One way to ask for a day serves for all.</summary>
    [GeneratedRegex("啥时候|何时|几时|哪一?[年天日]|几[号月]")]
    private static partial Regex When();

    [GeneratedRegex("(?:这|那|该|新|旧|老|此|现在)(?:的|部|个|份|版)*(?:法律?|条例|办法|规定|通知|决议|公告|文件|版本?)?|它|最新的?|现行的?")]
    private static partial Regex Itself();
}
