using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Tests.Triage;

public sealed class PatternNeedsTests
{
    private static readonly string[] Files = ["lanes.txt", "topics.txt", "emergency.txt", "crisis.txt"];

    /// <summary>Chinese words, as in the lists.</summary>
    [Theory]
    [InlineData("路灯", "路灯")]
    [InlineData("路灯坏", "路灯")]
    [InlineData("路灯|水", "路灯 水")]
    [InlineData("(没|不).{0,4}水管", "水管")]
    [InlineData("(?:停水|断电)(了)?", "停水 断电")]
    [InlineData("(?<what>停水)(?!过)吧", "停水")]
    [InlineData("水?管", "管")]
    [InlineData("水+管", "水管")]
    [InlineData("水{0,2}管", "管")]
    [InlineData("水{1,2}管", "水管")]
    [InlineData("[大中]学?", "大 中")]
    [InlineData("[大中]学", "学")]
    [InlineData("[^大中]学", "学")]
    [InlineData("[一-三]", "一 丁 丂 七 丄 丅 丆 万 丈 三")]
    [InlineData(@"\.com", ".c")]
    [InlineData("^路$", "路")]
    public void A_pattern_says_what_it_needs(string pattern, string needs) =>
        Assert.Equal(needs.Split(' ').Order(StringComparer.Ordinal), PatternNeeds.Of(pattern)!.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("水?")]
    [InlineData("水*|电")]
    [InlineData("水|")]
    [InlineData(".{2}")]
    [InlineData(@"\d+")]
    [InlineData("(?=水)")]
    [InlineData(@"(?<one>水)\k<one>")]
    [InlineData("(水")]
    [InlineData("(?i)水")]
    public void Where_nothing_is_sure_it_says_nothing(string pattern) => Assert.Null(PatternNeeds.Of(pattern));

    [Fact]
    public void Cues_find_the_same_as_when_each_is_tried_on_every_message()
    {
        var texts = Lessons.All.Concat(LabelledMessage.ReadOwn("strangers.jsonl")).Concat(Lessons.Questions).Select(message => message.Text).Distinct().ToList();
        foreach (var list in Files.SelectMany(WordLists.Read))
        {
            foreach (var text in texts)
                Assert.Equal(list.Cues.Where(cue => cue.Pattern.IsMatch(text)).Select(cue => cue.Pattern.Match(text).Value), list.Find(text).Select(found => found.Words));
        }
    }

    [Fact]
    public void Most_cues_are_not_tried_on_a_message()
    {
        var cues = Files.SelectMany(WordLists.Read).SelectMany(list => list.Cues).ToList();

        Assert.InRange(cues.Count(cue => cue.Needs is null), 0, cues.Count / 10);
    }
}
