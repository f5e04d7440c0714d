using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Staff;

/// <summary>A console nobody touches closes itself, though its pages go on asking for news.</summary>
public sealed class IdleSessionTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private Browser _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("/staff/news?since=0")]
    [InlineData("/staff/cases/{0}/presence")]
    public async Task What_a_page_asks_by_itself_keeps_no_session_open(string asked)
    {
        var filed = await _host.FileAsync("路灯坏了", "静宁县");
        for (var minute = 0; minute < 32; minute += 8)
        {
            _host.Clock.Advance(TimeSpan.FromMinutes(8));
            await _staff.OpenAsync(string.Format(null, asked, filed.Number));
        }

        await _staff.OpenAsync("/staff");

        Assert.Equal("/staff/sign-in", _staff.Path);
    }

    [Fact]
    public async Task Whoever_works_stays_signed_in()
    {
        for (var minute = 0; minute < 64; minute += 16)
        {
            _host.Clock.Advance(TimeSpan.FromMinutes(16));
            await _staff.OpenAsync("/staff");
        }

        Assert.Equal((HttpStatusCode.OK, "/staff"), (_staff.Status, _staff.Path));
    }
}
