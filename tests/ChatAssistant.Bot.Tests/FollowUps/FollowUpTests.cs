using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.FollowUps;

/// <summary>Where a follow-up leads.</summary>
public sealed class FollowUpTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Theory]
    [InlineData("下一条", "40")]
    [InlineData("上一条呢", "38")]
    [InlineData("那第四十条呢", "40")]
    [InlineData("第五十二条第一款怎么说的", "52")]
    [InlineData("整条念一下", "39")]
    public async Task A_place_without_a_document_is_one_of_the_document_spoken_of(string said, string article)
    {
        await _citizen.SayAsync("传染病防治法第三十九条说了什么");

        await _citizen.SayAsync(said);

        Assert.Equal(("传染病防治法", "2025-09-01", article), Cited());
    }

    [Fact]
    public async Task Steps_go_on_from_where_the_last_one_led()
    {
        await _citizen.SayAsync("传染病防治法第三十九条说了什么");
        await _citizen.SayAsync("下一条");
        await _citizen.SayAsync("再下一条");
        Assert.Equal("41", Cited().Article);

        await _citizen.SayAsync("上一条");
        Assert.Equal("40", Cited().Article);
    }

    [Fact]
    public async Task What_is_asked_of_another_time_is_answered_from_the_version_of_that_time_and_back()
    {
        await _citizen.SayAsync("吃国家重点保护的野生动物现在怎么罚");
        var present = Cited();
        Assert.Equal("2023-05-01", present.Effective);

        var said = await _citizen.SayAsync("那2020年的时候呢");
        Assert.Equal(("野生动物保护法", "2018-10-26"), (Cited().Doc, Cited().Effective));
        Assert.Contains("按“2020年的时候，吃国家重点保护的野生动物怎么罚”理解", said);

        await _citizen.SayAsync("现在呢");
        Assert.Equal(present, Cited());
    }

    [Fact]
    public async Task An_article_asked_for_by_number_is_found_again_in_the_former_version_whatever_its_number_there()
    {
        await _citizen.SayAsync("野生动物保护法第五十三条说了什么");

        await _citizen.SayAsync("旧法呢");

        Assert.Equal(("野生动物保护法", "2018-10-26", "49"), Cited());
    }

    [Fact]
    public async Task A_place_named_after_a_former_version_is_one_of_that_version()
    {
        await _citizen.SayAsync("传染病防治法2013年那版第三十条说了什么");
        Assert.Equal(("传染病防治法", "2013-06-29", "30"), Cited());

        await _citizen.SayAsync("下一条");
        Assert.Equal(("传染病防治法", "2013-06-29", "31"), Cited());

        await _citizen.SayAsync("那第三十三条呢");
        Assert.Equal(("传染病防治法", "2013-06-29", "33"), Cited());
    }

    [Fact]
    public async Task The_same_is_asked_of_the_other_notice()
    {
        await _citizen.SayAsync("平凉的通知要求代表做什么？");
        Assert.Equal("pingliang-2020-02-12", _citizen.Facts.Citations[0].Doc);

        await _citizen.SayAsync("朔州呢");

        Assert.Equal(("shuozhou-2020-02-28", "四"), (_citizen.Facts.Citations[0].Doc, _citizen.Facts.Citations[0].Section));
    }

    [Fact]
    public async Task What_was_refused_is_not_leant_on()
    {
        await _citizen.SayAsync("传染病防治法第三十九条说了什么");
        await _citizen.SayAsync("今年高考分数线是多少？");
        Assert.Equal("refused", _citizen.Facts.Status);

        await _citizen.SayAsync("下一条");

        Assert.Equal("40", Cited().Article);
    }

    [Fact]
    public async Task After_five_further_questions_a_place_has_no_document_any_more()
    {
        await _citizen.SayAsync("传染病防治法第三十九条说了什么");
        for (var i = 0; i < 5; i++) await _citizen.SayAsync("今年高考分数线是多少？");

        await _citizen.SayAsync("第四十条呢");

        Assert.Equal(("ask", "clarify"), (_citizen.Facts.Intent, _citizen.Facts.Status));
    }

    [Fact]
    public async Task Asked_back_which_document_is_meant_a_name_completes_the_question()
    {
        await _citizen.SayAsync("第三十九条说了什么");
        Assert.Equal("clarify", _citizen.Facts.Status);

        await _citizen.SayAsync("传防法");

        Assert.Equal("follow_up", _citizen.Facts.Intent);
        Assert.Equal(("传染病防治法", "2025-09-01", "39"), Cited());
    }

    [Theory]
    [InlineData("那罚多少钱")]
    [InlineData("要坐牢吗")]
    public async Task With_nothing_to_lean_on_it_asks_which_matter_is_meant(string said)
    {
        Assert.Contains("哪件事", await _citizen.SayAsync(said));
        Assert.Equal(("ask", "clarify"), (_citizen.Facts.Intent, _citizen.Facts.Status));
    }

    [Fact]
    public async Task A_refused_follow_up_is_registered_as_the_whole_question()
    {
        await _citizen.SayAsync("代表法第三十一条讲的什么");
        await _citizen.SayAsync("那要交多少钱");
        Assert.Equal(("follow_up", "refused"), (_citizen.Facts.Intent, _citizen.Facts.Status));

        await _citizen.SayAsync("登记为意见建议");

        Assert.Contains("多少钱", await _citizen.SayAsync("崆峒区"));
    }

    [Fact]
    public async Task Words_of_the_person_are_no_markup_where_they_are_shown_again()
    {
        await _citizen.SayAsync("[点这里](http://example.org) 吃国家重点保护的野生动物怎么罚");
        Assert.Equal("answered", _citizen.Facts.Status);

        var said = await _citizen.SayAsync("以前呢");

        Assert.Contains("按“", said);
        Assert.DoesNotContain("](http://example.org)", said);
    }

    public void Dispose() => _citizen.Dispose();

    private (string Doc, string? Effective, string? Article) Cited()
    {
        var first = _citizen.Facts.Citations[0];
        return (first.Doc, first.Effective, first.Article);
    }
}
