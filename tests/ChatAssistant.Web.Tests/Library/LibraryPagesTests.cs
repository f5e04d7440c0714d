using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Library;

public sealed class LibraryPagesTests : IAsyncLifetime
{
    private const string Notice = $"/library/{SmallLibrary.Notice}";

    private TestHost _host = null!;
    private Browser _citizen = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _citizen = _host.OpenBrowser();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_list_names_every_version_and_leads_to_it()
    {
        await _citizen.OpenAsync("/library");

        var links = _citizen.Page.QuerySelectorAll("[data-testid=documents] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(3, links.Count);
        await _citizen.OpenAsync(links[^1]);
        Assert.Contains("为了写测试。", _citizen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quoted_passage_is_marked_and_the_text_stays_whole()
    {
        await _citizen.OpenAsync($"{Notice}?at=一&mark=2-4#here");

        Assert.Equal("加强宣传", _citizen.Page.QuerySelector("#here mark")!.TextContent);
        Assert.Equal("一、加强宣传。一是多讲<法律>。二是讲得明白。", _citizen.Page.QuerySelector("#here .text")!.TextContent);
    }

    [Fact]
    public async Task A_mark_in_a_part_of_a_section_counts_from_that_part()
    {
        await _citizen.OpenAsync($"{Notice}?at={Uri.EscapeDataString("一/二")}&mark=2-4");

        Assert.Equal("二是讲得明白。", _citizen.Page.QuerySelector("#here")!.TextContent);
        Assert.Equal("讲得明白", _citizen.Page.QuerySelector("#here mark")!.TextContent);
        Assert.Equal("一、加强宣传。一是多讲<法律>。二是讲得明白。", _citizen.Page.QuerySelector("[data-path=一] .text")!.TextContent);
    }

    [Theory]
    [InlineData("2-400")]
    [InlineData("-1-4")]
    [InlineData("2-0")]
    [InlineData("2147483647-2147483647")]
    [InlineData("<script>")]
    public async Task A_mark_that_does_not_fit_is_ignored(string mark)
    {
        await _citizen.OpenAsync($"{Notice}?at=一&mark={Uri.EscapeDataString(mark)}");

        Assert.Equal(HttpStatusCode.OK, _citizen.Status);
        Assert.NotNull(_citizen.Page.QuerySelector("#here"));
        Assert.Null(_citizen.Page.QuerySelector("mark"));
    }

    [Fact]
    public async Task Line_breaks_of_the_stored_text_are_kept()
    {
        await _citizen.OpenAsync(Notice);

        Assert.Equal("各县人大常委会：\n现将有关事项通知如下：", _citizen.Page.QuerySelector("[data-path=序] .text")!.TextContent);
        Assert.Null(_citizen.Page.QuerySelector("#here"));
    }

    [Fact]
    public async Task A_digest_says_that_it_is_not_the_original()
    {
        await _citizen.OpenAsync($"/library/{SmallLibrary.Law}?version=2020-01-01");

        Assert.Equal("要点，非原文", _citizen.Find("layer"));
        Assert.Contains("2024年6月30日", _citizen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_version_the_newest_is_shown()
    {
        await _citizen.OpenAsync($"/library/{SmallLibrary.Law}?at=1");

        Assert.Contains("为了写好测试。", _citizen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/library/no-such-document")]
    [InlineData($"{Notice}?at=九")]
    [InlineData($"/library/{SmallLibrary.Law}?version=1999-01-01")]
    [InlineData($"/library/{SmallLibrary.Law}?version=yesterday")]
    public async Task What_is_not_held_is_a_friendly_not_found(string path)
    {
        await _citizen.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, _citizen.Status);
        Assert.Contains("没有找到", _citizen.Find("error-page"), StringComparison.Ordinal);
    }
}
