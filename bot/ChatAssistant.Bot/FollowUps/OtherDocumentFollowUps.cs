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
        if (AskWords.Content(sources.Unnamed(said.Core)).Length > 0) return null;

        var name = sources.NameOf(sources.AddressOf(named[0].Id));
        var asked = sources.Unnamed(before.Meant);
        return new([new(name + asked)], $"{Shown(said, named)}，{asked}") { Subject = name + AskWords.SubjectOf(asked) };
    }

    private static string Shown(Saying said, IReadOnlyList<Naming> named) => said.Core.Substring(named[0].Start, named[0].Length);

    [GeneratedRegex("也|那边|那个|那份|一样|怎么说|咋说|怎么规定|咋规定")]
    private static partial Regex Too();
}
