using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>The same question of another document: 朔州呢, 那动物防疫法怎么说.</summary>
internal sealed partial class OtherDocumentFollowUps(Sources sources)
{
    public FollowUp? Of(Saying said, QuestionTurn before)
    {
        var named = sources.NamedIn(said.Core);
        if (named.Count == 0 || !(said.HasThen || said.HasWhatAbout || Too().IsMatch(said.Core))) return null;
        if (AskWords.Content(Kinds().Replace(Without(said.Core, named), "")).Length > 0) return null;

        var name = sources.NameOf(new(named[0].Id, IsLaw(named[0].Id) ? default(DateOnly) : null, ""));
        var asked = Kinds().Replace(Without(before.Meant, sources.NamedIn(before.Meant)), "").Trim('的', '里', '中', '对', '：', ':', '，', ' ');
        return new([new(name + asked)], $"{Shown(said, named)}，{asked}") { Subject = name + AskWords.SubjectOf(asked) };
    }

    private static string Shown(Saying said, IReadOnlyList<Naming> named) => said.Core.Substring(named[0].Start, named[0].Length);

    private bool IsLaw(string id) => sources.VersionsOf(new(id, null, "")).Count > 0;

    private static string Without(string text, IEnumerable<Naming> named)
    {
        var letters = text.ToCharArray();
        foreach (var naming in named) letters.AsSpan(naming.Start, naming.Length).Fill(' ');
        return new string(letters).Replace(" ", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("也|那边|那个|那份|一样|怎么说|咋说|怎么规定|咋规定")]
    private static partial Regex Too();

    [GeneratedRegex("《|》|市?(?:人大(?:常委会)?)?的?(?:这|那)?(?:份|个|部)?(?:通知|决议|公告|决定)|市|那边|那个|那份|里面|这边|一样|规定")]
    private static partial Regex Kinds();
}
