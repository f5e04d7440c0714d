using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Cases;

/// <summary>Two people at one case: each is told of the other, and neither overwrites what they have not seen.</summary>
public sealed partial class CollisionTests : IAsyncLifetime
{
    private const string Typed = "这段话写了半天，不能丢";

    private Office _office = null!;
    private StaffClient _first = null!;
    private StaffClient _second = null!;
    private Case _filed = null!;

    private string Address => $"/staff/cases/{_filed.Number}";

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync();
        _first = await _office.SignInAsync("张三", StaffRights.Desk);
        _second = await _office.SignInAsync("李四", StaffRights.Desk);
        _filed = await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了", "静宁县"));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Whoever_opens_a_case_reads_who_else_has_it_open()
    {
        Assert.Contains("hidden", Presence().Match((await _first.GetAsync(Address)).Text).Value, StringComparison.Ordinal);

        Assert.Contains("张三也打开着", (await _second.GetAsync(Address)).Text, StringComparison.Ordinal);
        using var presence = JsonDocument.Parse((await _first.GetAsync($"{Address}/presence")).Text);
        Assert.Equal("李四", presence.RootElement.GetProperty("others")[0].GetString());
    }

    [Fact]
    public async Task What_changed_meanwhile_is_shown_with_what_was_typed_and_nothing_is_done()
    {
        var seen = await SeenAsync(_first);
        await _second.PostAsync($"{Address}/accept", new() { ["category"] = "城乡建设", ["seen"] = seen });

        var answer = await _first.PostAsync($"{Address}/lane", new() { ["lane"] = "Inquiry", ["reason"] = Typed, ["seen"] = seen });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(Typed, answer.Text, StringComparison.Ordinal);
        Assert.Contains("李四", answer.Text, StringComparison.Ordinal);
        Assert.Equal((Lane.Suggestion, "城乡建设"), ((await NowAsync()).Lane, (await NowAsync()).Category));
    }

    [Fact]
    public async Task Having_looked_one_may_send_it_all_the_same()
    {
        var seen = await SeenAsync(_first);
        await _second.PostAsync($"{Address}/accept", new() { ["category"] = "城乡建设", ["seen"] = seen });
        var changed = await _first.PostAsync($"{Address}/lane", new() { ["lane"] = "Inquiry", ["reason"] = Typed, ["seen"] = seen });

        await _first.PostAsync($"{Address}/lane", new() { ["lane"] = "Inquiry", ["reason"] = Typed, ["seen"] = Seen().Match(changed.Text).Groups[1].Value });

        Assert.Equal(Lane.Inquiry, (await NowAsync()).Lane);
    }

    [Fact]
    public async Task What_one_did_oneself_is_no_collision()
    {
        var seen = await SeenAsync(_first);
        await _first.PostAsync($"{Address}/accept", new() { ["category"] = "城乡建设", ["seen"] = seen });

        var again = await _first.PostAsync($"{Address}/accept", new() { ["category"] = "城乡建设", ["seen"] = seen });

        Assert.Equal(HttpStatusCode.Redirect, again.Status);
    }

    [Fact]
    public async Task A_citizen_who_adds_something_is_heard_before_the_answer_goes_out()
    {
        var seen = await SeenAsync(_first);
        await _office.ChangeAsync(_filed, (found, clock) => Assert.Null(found.AskForInfo(Actor.Reviewer("李四"), "哪一盏？", clock)));

        var answer = await _first.PostAsync(Address, new() { ["Text"] = Typed, ["DraftId"] = $"{Guid.NewGuid()}", ["seen"] = seen });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty((await NowAsync()).Replies);
    }

    private async Task<string> SeenAsync(StaffClient staff) => Seen().Match((await staff.GetAsync(Address)).Text).Groups[1].Value;

    private Task<Case> NowAsync() => _office.ChangeAsync(_filed, (_, _) => { });

    [GeneratedRegex("name=\"seen\"[^>]*value=\"([0-9]+)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("data-testid=\"presence\"[^>]*>")]
    private static partial Regex Presence();
}
