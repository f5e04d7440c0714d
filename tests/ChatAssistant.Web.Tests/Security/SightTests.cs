using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Security;

/// <summary>Somebody else's cases, asked for by their numbers at every address there is.</summary>
public sealed class SightTests : IAsyncLifetime
{
    private static readonly (string Unit, string County)[] Sides = [("静宁县住建局", "静宁县"), ("庄浪县住建局", "庄浪县")];

    private Office _office = null!;
    private IReadOnlyList<EndpointRow> _rows = [];
    private readonly List<Case> _cases = [];

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync();
        _rows = await EndpointRow.AllOfAsync(_office.Service.Services);
        foreach (var (unit, county) in Sides)
        {
            await _office.AddUnitAsync(unit);
            _cases.Add(await _office.GiveAsync(new Matter(Lane.Suggestion, $"canary-{county} 路灯坏了", county), unit));
        }
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    public static TheoryData<StaffRoles, int> Limited
    {
        get
        {
            var limited = new TheoryData<StaffRoles, int>();
            foreach (var role in new[] { StaffRoles.UnitLiaison, StaffRoles.CountyCongress, StaffRoles.Reviewer, StaffRoles.Dispatcher, StaffRoles.Supervisor })
                for (var side = 0; side < Sides.Length; side++) limited.Add(role, side);
            return limited;
        }
    }

    [Theory, MemberData(nameof(Limited))]
    public async Task Whoever_is_limited_to_one_place_finds_nothing_of_another(StaffRoles role, int side)
    {
        var ((unit, county), own, other) = (Sides[side], _cases[side], _cases[1 - side]);
        var staff = await _office.SignInAsync("限定的人", role is StaffRoles.UnitLiaison ? new(role, Office.Every, unit) : new(role, Office.Every, null, county));

        foreach (var row in _rows.Where(row => row.Route.StartsWith("/staff/cases/{number}", StringComparison.Ordinal)))
        {
            var path = row.Route.Replace("{number}", $"{other.Number}", StringComparison.Ordinal);
            var answer = row.Method == "POST" ? await staff.PostAsync(path, Filled()) : await staff.GetAsync(path);
            Assert.True(IsNothing(row, answer), $"{row.Key}: {answer.Status} {answer.Location}");
        }

        var list = await staff.GetAsync("/staff");
        Assert.Contains($"{own.Number}", list.Text, StringComparison.Ordinal);
        Assert.Contains("共1件", string.Concat(list.Text.Where(letter => !char.IsWhiteSpace(letter))), StringComparison.Ordinal);
        Assert.DoesNotContain($"canary-{Sides[1 - side].County}", staff.Received, StringComparison.Ordinal);
        Assert.Equal(0, await ChangesAsync(other));
    }

    [Fact]
    public async Task A_unit_that_lost_a_case_does_not_find_it_any_more()
    {
        var staff = await _office.SignInAsync("限定的人", new(StaffRoles.UnitLiaison, Permissions.None, Sides[0].Unit));
        var path = $"/staff/cases/{_cases[0].Number}";
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync(path)).Status);

        await _office.ChangeAsync(_cases[0], (found, clock) => Assert.Null(ChatAssistant.Cases.Handling.Accusing.NameAccused(found, Actor.Reviewer("审"), Sides[0].Unit, clock)));

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_right_that_was_taken_away_is_gone_with_the_next_click()
    {
        var staff = await _office.SignInAsync("限定的人", new(StaffRoles.Supervisor));
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync($"/staff/cases/{_cases[0].Number}")).Status);

        await _office.ChangeRightsAsync("限定的人", new(StaffRoles.KnowledgeEditor));

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/staff/cases/{_cases[0].Number}")).Status);
    }

    /// <summary>Addresses that only do something lead to the list when they are opened, for any number.</summary>
    private static bool IsNothing(EndpointRow row, Answered answer) =>
        answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || (row.Method == "GET" && answer.Status is HttpStatusCode.Redirect);

    private async Task<int> ChangesAsync(Case filed) =>
        (await _office.ChangeAsync(filed, (_, _) => { })).Events.Count - filed.Events.Count;

    private static Dictionary<string, string> Filled() => new()
    {
        ["Text"] = "答复",
        ["reason"] = "写一个够长的理由，看看行不行",
        ["category"] = "其他",
        ["county"] = Sides[0].County,
        ["unit"] = Sides[0].Unit,
        ["leadUnit"] = Sides[0].Unit,
        ["lane"] = "Inquiry",
        ["ground"] = "NotOurs",
        ["isAgreed"] = "true",
        ["draftText"] = "答复稿",
        ["result"] = "Solved",
        ["proposedUnit"] = Sides[1].Unit,
    };
}
