using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Questions;

public sealed class ShortWordsTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Theory]
    [InlineData("1")]
    [InlineData("３")]
    [InlineData("[强]")]
    [InlineData("[Facepalm]")]
    public async Task A_number_or_a_sticker_alone_asks_no_law(string said)
    {
        Assert.Contains("没看懂", await _citizen.SayAsync(said));
        Assert.Empty(_citizen.Facts.Citations);
    }

    [Theory]
    [InlineData("嗯")]
    [InlineData("好的")]
    [InlineData("中")]
    [InlineData("知道了。")]
    [InlineData("哈哈哈")]
    public async Task A_nod_is_taken_as_one(string said)
    {
        Assert.Contains("接着问", await _citizen.SayAsync(said));
        Assert.Equal("smalltalk", _citizen.Facts.Status);
    }

    [Fact]
    public async Task A_part_of_nothing_named_is_asked_about()
    {
        Assert.Contains("哪件事", await _citizen.SayAsync("那第二款呢"));
        Assert.Empty(_citizen.Facts.Citations);
    }

    [Fact]
    public async Task A_nod_does_not_take_the_place_of_the_question_before_it()
    {
        await _citizen.SayAsync("怎么给孩子上户口");
        await _citizen.SayAsync("好的");

        Assert.Contains("上户口", await _citizen.SayAsync("登记为意见建议"));
    }

    [Theory]
    [InlineData("谢谢，另外问下传染病分几类")]
    [InlineData("谢谢啊，养狗要不要办证，哪里办")]
    public async Task Thanks_with_a_question_are_a_question(string said)
    {
        await _citizen.SayAsync(said);

        Assert.Equal("ask", _citizen.Facts.Intent);
    }

    [Theory]
    [InlineData("咋用哩")]
    [InlineData("你会啥")]
    [InlineData("有啥功能")]
    [InlineData("这个怎么用呀")]
    public async Task Who_asks_what_this_can_do_is_told(string said)
    {
        await _citizen.SayAsync(said);

        Assert.Equal("help", _citizen.Facts.Status);
    }

    [Fact]
    public async Task Words_with_a_space_after_each_character_are_read()
    {
        Assert.Contains("还没有登记过", await _citizen.SayAsync("查 进 度"));
    }

    public void Dispose() => _citizen.Dispose();
}
