using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Care;

public sealed class LanguageTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Who_asks_in_English_is_refused_in_English()
    {
        Assert.Contains("You can:", await _citizen.SayAsync("What will the weather be like tomorrow?"));
        Assert.Contains("登记为意见建议", _citizen.Actions);
    }

    [Fact]
    public async Task Who_tells_a_matter_in_English_is_led_through_it_in_English_by_Chinese_buttons_too()
    {
        await _citizen.SayAsync("提建议");
        Assert.StartsWith("Where is this?", await _citizen.SayAsync("The playground equipment near our house is broken and dangerous"));
        Assert.Contains("Please check:", await _citizen.SayAsync("静宁县八里镇"));
        var filed = await _citizen.SayAsync("确认");
        Assert.StartsWith("Registered, number:", filed);

        Assert.Single(_citizen.Cases.Cases);
        Assert.Matches(@"by \d{1,2} [A-Z][a-z]+ 20\d\d", filed);
        Assert.DoesNotContain("月", filed);
    }

    [Fact]
    public async Task Days_in_an_English_answer_are_English()
    {
        await _citizen.SayAsync("提建议");
        foreach (var said in (string[])["The playground equipment near our house is broken and dangerous", "静宁县八里镇", "确认"]) await _citizen.SayAsync(said);

        var progress = await _citizen.SayAsync($"What is the progress of {_citizen.Cases.Cases.Single().Number}?");

        Assert.Matches(@"\d{1,2} [A-Z][a-z]+ 20\d\d", progress);
        Assert.DoesNotContain("年", progress);
    }

    [Fact]
    public async Task Who_goes_on_in_Chinese_is_spoken_to_in_Chinese_again()
    {
        await _citizen.SayAsync("What will the weather be like tomorrow?");

        Assert.Contains("您可以", await _citizen.SayAsync("今年高考分数线是多少？"));
    }

    [Theory]
    [InlineData("ping liang de tong zhi shuo le shen me")]
    [InlineData("WTO 是什么")]
    [InlineData("OK")]
    [InlineData("https://www.example.org/news/open/article.html")]
    [InlineData("看看 www.example.org/news/open/article.html")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Latin_letters_alone_make_no_English(string said) =>
        Assert.DoesNotContain("You can:", await _citizen.SayAsync(said));

    [Theory]
    [InlineData("查进度", "您还没有登记过")]
    [InlineData("帮助", "您可以这样用")]
    [InlineData("谢谢", "不客气")]
    [InlineData("提建议", "请说说是什么事")]
    public async Task A_few_Chinese_characters_are_answered_in_Chinese(string said, string answered)
    {
        await _citizen.SayAsync("What will the weather be like tomorrow?");

        Assert.Contains(answered, await _citizen.SayAsync(said));
    }

    [Theory]
    [InlineData("[微笑]")]
    [InlineData("7")]
    [InlineData("20260301-0001-6")]
    public async Task Stickers_numbers_and_codes_keep_the_language(string said)
    {
        await _citizen.SayAsync("What will the weather be like tomorrow?");

        Assert.DoesNotContain("请", await _citizen.SayAsync(said));
    }

    [Fact]
    public async Task A_refusal_in_English_is_English_from_its_first_word()
    {
        var refused = await _citizen.SayAsync("What will the weather be like tomorrow?");

        Assert.DoesNotContain("没有找到依据", refused);
    }

    [Fact]
    public async Task A_turn_in_English_leaves_no_English_behind()
    {
        var other = new Conversation(library.Knowledge, user: "user2");
        await _citizen.SayAsync("What will the weather be like tomorrow?");

        Assert.Contains("您可以", await other.SayAsync("今年高考分数线是多少？"));
        other.Dispose();
    }

    public void Dispose() => _citizen.Dispose();
}
