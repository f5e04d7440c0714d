using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Cases;

public sealed class CaseListTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private Browser _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Without_cases_it_says_so()
    {
        await _staff.OpenAsync("/staff");

        Assert.Contains("还没有收到", _staff.Find("empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_case_comes_first()
    {
        await _host.FileAsync("路灯坏了，晚上看不见");
        await _host.FileAsync("公交车太少了");

        await _staff.OpenAsync("/staff");

        Assert.Equal(["公交车太少了", "路灯坏了，晚上看不见"], Matters());
    }

    [Theory]
    [InlineData("路灯")]
    [InlineData("柳湖")]
    [InlineData("-0001-")]
    public async Task A_search_looks_into_matter_area_and_number(string words)
    {
        await _host.FileAsync("路灯坏了，晚上看不见", "柳湖镇");
        await _host.FileAsync("公交车太少了");

        await SearchAsync(words);

        Assert.Equal(["路灯坏了，晚上看不见"], Matters());
    }

    [Fact]
    public async Task Signs_that_mean_anything_to_the_database_mean_themselves()
    {
        await _host.FileAsync("降价50%是真的吗");
        await _host.FileAsync("公交车太少了");

        await SearchAsync("%");

        Assert.Equal(["降价50%是真的吗"], Matters());
    }

    [Fact]
    public async Task The_words_searched_for_do_not_stand_in_the_address()
    {
        await _host.FileAsync("路灯坏了，晚上看不见");

        await SearchAsync("路灯");

        var address = Uri.UnescapeDataString(_staff.Response.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.DoesNotContain("路灯", address, StringComparison.Ordinal);
        Assert.Equal("路灯", _staff.Page.QuerySelector("#search")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_page_holds_twenty_cases()
    {
        for (var count = 1; count <= 21; count++) await _host.FileAsync($"第{count}件事");

        await _staff.OpenAsync("/staff");
        Assert.Equal(20, Matters().Count);
        Assert.Contains("第1页，共2页", _staff.Find("pages"), StringComparison.Ordinal);

        await _staff.OpenAsync(_staff.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(["第1件事"], Matters());
        Assert.Contains("第2页，共2页", _staff.Find("pages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_can_be_asked_for()
    {
        await _host.FileAsync("路灯坏了，晚上看不见");

        await _staff.OpenAsync("/staff?state=Replied");

        Assert.Contains("没有符合条件", _staff.Find("empty"), StringComparison.Ordinal);
    }

    private async Task SearchAsync(string words)
    {
        await _staff.OpenAsync("/staff");
        await _staff.SubmitAsync("filter", new() { ["words"] = words, ["state"] = "" });
    }

    private List<string> Matters() => [.. _staff.Page.QuerySelectorAll("[data-testid=cases] .main-cell").Select(cell => cell.TextContent.Trim())];
}
