namespace ChatAssistant.Knowledge.Tests.Library;

public sealed class ScatteredWordTests
{
    [Theory]
    [InlineData("代表揽工程", "当了代表能不能顺便揽点工程", 2)]
    [InlineData("隔离扣工资", "隔离了半个月，回来厂里扣我三千块工资", 0)]
    [InlineData("隔离扣工资", "隔离扣工资", 0)]
    [InlineData("路灯坏了", "门口路灯又坏了", 2)]
    public void A_word_in_up_to_three_pieces_is_found_where_it_begins(string word, string text, int start) =>
        Assert.Equal(start, ScatteredWord.Find(word, text));

    [Theory]
    [InlineData("代表揽工程", "揽点工程的代表")]
    [InlineData("代表揽工程", "代表揽工")]
    [InlineData("代表揽工程", "代了表揽工程")]
    [InlineData("隔离扣工资", "隔离的时候我在家里看了一整个月的电视连续剧然后扣工资")]
    [InlineData("打防疫针", "打防一个疫一个针")]
    public void Pieces_out_of_order_too_short_or_too_far_apart_are_no_word(string word, string text) =>
        Assert.True(ScatteredWord.Find(word, text) < 0);
}
