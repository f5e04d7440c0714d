using ChatAssistant.Bot.Replies;

namespace ChatAssistant.Bot.Tests.Questions;

public sealed class MarkedTextTests
{
    [Fact]
    public void Links_and_quotes_are_ours() =>
        Assert.Equal(
            "依据：\n\n[《通知》](https://rd.example/a)\n\n> 一\n> 二\n\n- [《法》](https://rd.example/b)",
            new MarkedText().Words("依据：").Paragraph().Link("《通知》", "https://rd.example/a").Quote("一\n二").Item().Link("《法》", "https://rd.example/b").ToString());

    [Theory]
    [InlineData("[领奖](https://x.example/)", @"\[领奖\]\(https://x.example/)")]
    [InlineData("<a href=\"x\">看</a><at>all</at>", @"\<a href=""x""\>看\</a\>\<at\>all\</at\>")]
    [InlineData("**急** `x` _y_ ~~z~~", @"\*\*急\*\* \`x\` \_y\_ \~\~z\~\~")]
    [InlineData("&lt;a&#62; A & B", @"\&lt;a\&#62; A & B")]
    [InlineData(@"\[x](y)", @"\\\[x\]\(y)")]
    [InlineData("# 一\n二 # 三", "\\# 一\n二 # 三")]
    public void Whatever_else_is_put_in_is_words(string words, string markdown) => Assert.Equal(markdown, new MarkedText().Words(words).ToString());

    [Theory]
    [InlineData("第三十九条　疾病预防控制机构（一）“报告”；1. 核实。")]
    [InlineData("- 一\n- 二")]
    public void What_documents_usually_say_stands_character_for_character(string words) => Assert.Equal($"\n\n> {words.Replace("\n", "\n> ", StringComparison.Ordinal)}", new MarkedText().Quote(words).ToString());

    [Fact]
    public void A_title_ends_no_link() => Assert.Equal(@"[x\]\(https://x.example) \[y](https://rd.example/)", new MarkedText().Link("x](https://x.example) [y", "https://rd.example/").ToString());
}
