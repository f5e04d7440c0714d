namespace ChatAssistant.Knowledge.Tests.Compare;

public sealed class ChangedSentencesTests
{
    [Fact]
    public void Only_sentences_with_a_change_are_given_whole()
    {
        var sentences = Between("开门要准时。看护人按时开门，按时关门。不收费。", "开门要准时。看护人按时开门，准时关门。不收费。");

        Assert.Equal(["看护人按时开门，-按时关门。+准时关门。"], sentences);
    }

    [Fact]
    public void A_sentence_that_takes_the_place_of_another_stands_beside_it() =>
        Assert.Equal(["-可以带走三本书。+可以带走五本书。"], Between("可以带走三本书。请爱护。", "可以带走五本书。请爱护。"));

    [Fact]
    public void Every_removed_and_added_character_is_in_a_sentence()
    {
        const string before = "一，二。三；四\n五", after = "零。一，二三。四，四\n六";
        var clauses = ClauseDiff.Between(before, after);

        var shown = ChangedSentences.In(clauses).SelectMany(sentence => sentence).Where(clause => clause.Kind != ClauseChangeKind.Kept);

        Assert.Equal(clauses.Where(clause => clause.Kind != ClauseChangeKind.Kept), shown);
    }

    [Fact]
    public void An_article_that_did_not_change_has_none() => Assert.Empty(Between("看护人按时开门。", "看护人按时开门。"));

    private static IEnumerable<string> Between(string before, string after) =>
        ChangedSentences.In(ClauseDiff.Between(before, after)).Select(sentence => string.Concat(sentence.Select(Marked)));

    private static string Marked(ClauseChange clause) => clause.Kind switch
    {
        ClauseChangeKind.Removed => $"-{clause.Text}",
        ClauseChangeKind.Added => $"+{clause.Text}",
        _ => clause.Text,
    };
}
