using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>The same of another version of the law: 那2020年的时候呢, 以前罚多少, 现在呢.</summary>
internal sealed partial class VersionFollowUps(Sources sources)
{
    public FollowUp? Of(Saying said, QuestionTurn before)
    {
        if (before.Place is not { Effective: not null } place || TimeWords.In(said.Core) is not { } time) return null;
        if (sources.IsNamedIn(said.Core)) return null;

        var rest = TimeWords.Without(said.Core).Trim('呢', '，', ',', '、', ' ');
        if (AskWords.Content(OfVersion().Replace(rest, "")).Length > 0)
            return said.HasThen || said.HasWhatAbout ? Searched(rest, rest, time, place) : null;

        var asksAnew = AskWords.AsksPenalty(rest) || Anew().IsMatch(rest);
        var earlier = TimeWords.Without(before.Meant);
        return !asksAnew && PlaceWords.AreIn(before.Meant) ? AtPlace(earlier, time, place)
            : Searched(asksAnew ? $"{before.Subject}，{rest}" : earlier, asksAnew ? $"{before.Subject}，{rest}" : earlier, time, place);
    }

    private FollowUp AtPlace(string asked, TimeWords time, Address place) =>
        DayOf(time, place) is { } day && sources.Counterpart(place, day) is { } other
            ? new([new(sources.NameOf(place) + other.Label, time.Present ? null : day, other.Address)], null) { Subject = sources.SubjectOf(other.Address) }
            : Searched(sources.SubjectOf(place), asked, time, place);

    private FollowUp Searched(string asked, string meant, TimeWords time, Address place)
    {
        var name = sources.NameOf(place);
        var day = DayOf(time, place);
        if (time.Former && day is null) return History(name);

        // A time without a day, such as 当时, the knowledge base reads itself.
        var text = name + asked + (day is null && !time.Present ? $"，{time.Words}" : "");
        var questions = new List<Question> { new(text, time.Present ? null : day) };
        if (day is { } on && sources.Counterpart(place, on) is { } other)
            questions.Add(new(name + other.Label, time.Present ? null : day, other.Address));
        return new(questions, $"{time.Words}，{meant}") { Subject = AskWords.SubjectOf(asked) };
    }

    /// <summary>A law that is held in one version only has no former text to show, but a history.</summary>
    private static FollowUp History(string name) => new([new($"{name}改过吗")], $"{name}改过吗");

    private DateOnly? DayOf(TimeWords time, Address place)
    {
        var versions = sources.VersionsOf(place);
        if (time.IsVersion)
            return versions.LastOrDefault(version => version.Published?.Year == time.Day?.Year || version.Address.Effective?.Year == time.Day?.Year)?.Address.Effective ?? time.Day;
        if (time.Former) return FormerOf(versions, place)?.Address.Effective;
        return time.Present ? versions.LastOrDefault(version => version.Ended is null)?.Address.Effective : time.Day;
    }

    /// <summary>The version before the one spoken of; of the first, itself. Null when there is but one.</summary>
    private static DocumentSummary? FormerOf(IReadOnlyList<DocumentSummary> versions, Address place) => versions.Count < 2
        ? null
        : versions.LastOrDefault(version => version.Address.Effective < place.Effective) ?? versions[0];

    [GeneratedRegex("版本?|条文|条款|规定|法律?|条|那|这|时候|情况|份|点")]
    private static partial Regex OfVersion();

    [GeneratedRegex("谁|哪个|哪里|多久|几天|多长|期限|多少|几倍|为什么|为啥")]
    private static partial Regex Anew();
}
