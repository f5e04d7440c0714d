using ChatAssistant.Cases;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Cases;

/// <summary>What somebody finds by words, and that they find nothing they may not see.</summary>
public sealed class CaseSearchTests : IAsyncLifetime
{
    private const string Unit = "静宁县自然资源局";

    private Office _office = null!;

    public async ValueTask InitializeAsync() => _office = await Office.OpenAsync(Unit);

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData("路灯", true)]
    [InlineData("灯坏", true)]
    [InlineData("灯", true)]
    [InlineData("路灯坏了，晚上", true)]
    [InlineData("柳湖", true)]
    [InlineData("晚上 柳湖", true)]
    [InlineData("坏灯", false)]
    [InlineData("路 灯杆", false)]
    public async Task A_word_of_two_signs_is_found_where_it_stands(string words, bool isFound)
    {
        var filed = await _office.FileAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "柳湖镇"));
        var staff = await _office.SignInAsync("审核", new(StaffRoles.Reviewer));

        Assert.Equal(isFound, (await SearchAsync(staff, words)).Contains($"{filed.Number}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_answered_and_added_later_is_found_too()
    {
        var filed = await _office.GiveAsync(new Matter(Lane.Suggestion, "路灯坏了", "静宁县"), Unit);
        var staff = await _office.SignInAsync("审核", new(StaffRoles.Reviewer));
        Assert.DoesNotContain($"{filed.Number}", await SearchAsync(staff, "灯泡"), StringComparison.Ordinal);

        await _office.ChangeAsync(filed, (found, clock) => found.AddReply(Actor.Reviewer("审"), new("换了新的灯泡", "m1"), isFormal: false, clock));
        await _office.ChangeAsync(filed, (found, clock) => Assert.Null(found.Supplement(Actor.Citizen, new("还有一盏在桥头"), [], clock)));

        Assert.Contains($"{filed.Number}", await SearchAsync(staff, "灯泡"), StringComparison.Ordinal);
        Assert.Contains($"{filed.Number}", await SearchAsync(staff, "桥头"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_of_the_accused_unit_finds_the_accusation_by_any_word()
    {
        var accusation = await _office.FileAsync(new Matter(Lane.Accusation, "金丝雀说局里有人收了钱", "静宁县"));
        var named = await _office.FileAsync(new Matter(Lane.Suggestion, "金丝雀建议公开账目", "静宁县"));
        await _office.ChangeAsync(named, (found, clock) => Assert.Null(found.NameAccused(Actor.Reviewer("审"), Unit, clock)));
        var knowing = await _office.SignInAsync("知情人", new(StaffRoles.Reviewer, Permissions.Accusations));
        var without = await _office.SignInAsync("没有权限的人", new(StaffRoles.Reviewer));
        var accused = await _office.SignInAsync("单位的人", new(StaffRoles.Reviewer, Office.Every, Unit));

        var found = await SearchAsync(knowing, "金丝雀");
        Assert.Contains($"{accusation.Number}", found, StringComparison.Ordinal);
        Assert.Contains($"{named.Number}", found, StringComparison.Ordinal);
        foreach (var staff in new[] { without, accused })
            foreach (var words in new[] { "金丝", "收了钱", $"{accusation.Number}", "收" })
                Assert.DoesNotContain($"data-case=\"{accusation.Number}\"", await SearchAsync(staff, words), StringComparison.Ordinal);
        Assert.DoesNotContain($"data-case=\"{named.Number}\"", await SearchAsync(accused, "金丝雀"), StringComparison.Ordinal);
        Assert.DoesNotContain("金丝雀说", accused.Received, StringComparison.Ordinal);
    }

    private static async Task<string> SearchAsync(StaffClient staff, string words) =>
        (await staff.GetAsync((await staff.PostAsync("/staff", new() { ["words"] = words })).Location)).Text;
}
