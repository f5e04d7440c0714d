using ChatAssistant.Cases.HotIssues;

namespace ChatAssistant.Cases.Tests.HotIssues;

/// <summary>When matters are one issue, and when it is hot.</summary>
public sealed class IssueIndexTests
{
    private const string Lamp = "东关街道二中门口的路灯坏了，晚上看不见路";

    private static readonly string[] OfTheLamp = [Lamp, "二中门口路灯坏了一个多月没人修", "孩子放学路上黑，二中门口的路灯坏了"];
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 1, 0, 0, TimeSpan.Zero);
    private static readonly HotIssueOptions Options = new();

    private readonly IssueIndex _index = new(Options);

    [Fact]
    public void Three_people_who_tell_the_same_make_an_issue_hot()
    {
        Issue[] issues = [.. OfTheLamp.Select((text, at) => _index.Add(Say(text, $"p{at}", at)))];

        Assert.Single(issues.Distinct());
        Assert.True(issues[0].IsHot(Options));
        Assert.Contains(SharedWords.Of(issues[0]), word => word.Contains("路灯坏了", StringComparison.Ordinal));
    }

    [Fact]
    public void One_person_counts_once_however_often_they_write()
    {
        foreach (var (at, text) in OfTheLamp.Index()) _index.Add(Say(text, "p", at));

        var issue = Assert.Single(_index.Issues);
        Assert.False(issue.IsHot(Options));
        Assert.Equal(1, issue.HeatAt(Start.AddDays(2), Options).People);
    }

    [Fact]
    public void What_is_about_something_else_is_another_issue()
    {
        _index.Add(Say(Lamp, "p1", 0));

        Assert.NotSame(_index.Add(Say("公交车班次太少，老人等车要一个小时", "p2", 1)), _index.Issues.First());
        Assert.Equal(2, _index.Issues.Count());
    }

    [Fact]
    public void The_same_in_another_county_is_another_issue()
    {
        var here = _index.Add(Say(Lamp, "p1", 0));
        var there = _index.Add(Say(Lamp, "p2", 1) with { Place = "静宁县" });

        Assert.NotSame(here, there);
    }

    [Fact]
    public void What_was_quiet_for_longer_than_the_window_begins_anew()
    {
        var first = _index.Add(Say(Lamp, "p1", 0));

        Assert.Same(first, _index.Add(Say(Lamp, "p2", 30)));
        Assert.NotSame(first, _index.Add(Say(Lamp, "p3", 61)));
    }

    [Fact]
    public void Three_people_over_a_year_are_not_hot()
    {
        foreach (var at in Enumerable.Range(0, 3)) _index.Add(Say(Lamp, $"p{at}", at * 20));

        Assert.False(Assert.Single(_index.Issues).IsHot(Options));
    }

    [Fact]
    public void Heat_shows_its_parts_and_cools_with_its_half_life()
    {
        foreach (var (at, text) in OfTheLamp.Index()) _index.Add(Say(text, $"p{at}", 0) with { Joined = ["j1", "j2", "p0"] });

        var heat = Assert.Single(_index.Issues).HeatAt(Start, Options);

        Assert.Equal((3, 2, 3.0), (heat.People, heat.Joined, heat.Recency));
        Assert.Equal((8 * 3) + 2 + 3.0, heat.Total);
        Assert.Equal(1.5, heat.After(TimeSpan.FromDays(14), Options.HalfLifeDays).Recency, 6);
        Assert.Equal(heat.After(TimeSpan.FromDays(14), Options.HalfLifeDays).Total, _index.Issues.First().HeatAt(Start.AddDays(14), Options).Total, 6);
    }

    [Fact]
    public void What_staff_have_put_somewhere_stays_there_at_every_rebuild()
    {
        Voice[] voices = [.. OfTheLamp.Select((text, at) => Say(text, $"p{at}", at))];
        foreach (var voice in voices) _index.Add(voice);
        var split = Guid.CreateVersion7();

        _index.Move([voices[1].CaseId], split);
        var rebuilt = new IssueIndex(Options);
        rebuilt.Pin(voices[1].CaseId, split);
        foreach (var voice in voices) rebuilt.Add(voice);

        Assert.Equal(split, _index.IssueOf(voices[1].CaseId)!.Id);
        Assert.Equal(split, rebuilt.IssueOf(voices[1].CaseId)!.Id);
        Assert.Equal(voices[0].CaseId, rebuilt.IssueOf(voices[0].CaseId)!.Id);
    }

    [Fact]
    public void Building_anew_gives_what_adding_one_by_one_gave()
    {
        Voice[] voices = [.. Enumerable.Range(0, 60).Select(at => Say(OfTheLamp[at % 3] + (at % 2 == 0 ? "请尽快处理" : "希望重视"), $"p{at}", at / 3.0))];
        foreach (var voice in voices) _index.Add(voice);
        _index.Add(voices[7]);
        var rebuilt = new IssueIndex(Options);
        foreach (var voice in voices) rebuilt.Add(voice);

        Assert.Equal(Partition(_index, voices), Partition(rebuilt, voices));
    }

    [Fact]
    public void A_matter_that_is_taken_out_leaves_nothing_behind()
    {
        var voice = Say(Lamp, "p1", 0);
        _index.Add(voice);

        _index.Remove(voice.CaseId);

        Assert.Empty(_index.Issues);
        Assert.NotEqual(voice.CaseId, _index.Add(Say(Lamp, "p2", 1)).Id);
    }

    [Fact]
    public void Newcomers_all_at_once_are_pointed_out_and_people_known_before_are_not()
    {
        foreach (var at in Enumerable.Range(0, 4)) _index.Add(Say(Lamp, $"new{at}", at / 10.0));
        foreach (var at in Enumerable.Range(0, 4))
        {
            _index.Add(Say("公交车班次太少，老人等车要一个小时", $"known{at}", at * 3));
            _index.Add(Say("自来水水压太低，六楼经常没有水用", $"known{at}", 20 + (at / 10.0)));
        }

        Assert.Equal([true, false, false], _index.Issues.OrderBy(issue => issue.FirstAt).ThenBy(issue => issue.Id).Select(issue => issue.IsBurst()).OrderDescending());
    }

    [Theory]
    [InlineData(Lane.Accusation)]
    [InlineData(Lane.Emergency)]
    public void Accusations_and_emergencies_never_count(Lane lane) => Assert.False(Voice.MayCount(lane, CaseState.Submitted));

    private static Voice Say(string text, string person, double day) => new(Guid.CreateVersion7(), person, "崆峒区", "市政", text, Start.AddDays(day));

    private static List<Guid> Partition(IssueIndex index, Voice[] voices) => [.. voices.Select(voice => index.IssueOf(voice.CaseId)!.Id)];
}
