namespace ChatAssistant.Knowledge.Tests.Answers;

public sealed class QuoteCheckTests
{
    private static readonly Address Place = new("甲通知", null, "一");
    private static readonly Passage Stored = new(Place, "甲通知", "第一部分", "", "先开门，后打扫。", Layer.Original);

    [Fact]
    public void An_exact_quote_passes() => Assert.Equal(AnswerStatus.Answered, Check(Cite("后打扫。")).Status);

    [Theory]
    [InlineData("后打扫!")]
    [InlineData("先开门,后打扫。")]
    [InlineData("先开门，  后打扫。")]
    [InlineData("")]
    public void A_quote_that_is_not_character_for_character_is_withheld(string quote)
    {
        var answer = Check(Cite("先开门"), Cite(quote));

        Assert.Equal(AnswerStatus.Refused, answer.Status);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void A_quote_from_an_address_that_does_not_exist_is_withheld() =>
        Assert.Equal(AnswerStatus.Refused, Check(Cite("先开门") with { Address = Place with { Path = "二" } }).Status);

    [Fact]
    public void A_digest_cannot_pass_for_the_original() =>
        Assert.Equal(AnswerStatus.Refused, Check(Cite("先开门") with { Layer = Layer.Digest }).Status);

    [Fact]
    public void An_answer_without_a_quote_is_no_answer() => Assert.Equal(AnswerStatus.Refused, Check().Status);

    private static Citation Cite(string quote) => new(Place, "《甲通知》第一部分", quote, Layer.Original);

    private static Answer Check(params Citation[] citations) =>
        new QuoteCheck(address => address == Place ? Stored : null)
            .Pass(new(AnswerStatus.Answered, "", new(2026, 3, 1), citations, [], [], []));
}
