using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Security;

/// <summary>Nobody of an accused unit learns of the accusation or of who made it, from anything the service sends them.</summary>
public sealed class WhistleBlowerTests : IAsyncLifetime
{
    private const string Unit = "区自然资源局";
    private const string Canary = "金丝雀欧阳雪";
    private const string Masked = "欧阳＊（canary-masked）";
    private const string Words = "canary-words 局里有人收了钱";

    private Office _office = null!;
    private Case _accusation = null!;
    private IReadOnlyList<EndpointRow> _rows = [];

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync();
        _rows = await EndpointRow.AllOfAsync(_office.Service.Services);
        await _office.AddUnitAsync(Unit);
        await _office.GiveAsync(new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", "静宁县"), Unit);
        var seal = _office.Service.Services.GetRequiredService<ITextSeal>();
        _accusation = await _office.FileAsync(new Matter(Lane.Accusation, Words, "静宁县")
        {
            Original = seal.Seal(CaseWords.Matter, $"我是{Canary}，{Words}"),
            Name = new CitizenWords(Masked, seal.Seal(CaseWords.Name, Canary)),
            Contact = new CitizenWords("139****0000", seal.Seal(CaseWords.Contact, $"{Canary} 13900000000")),
        });
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData(StaffRoles.UnitLiaison, true)]
    [InlineData(StaffRoles.UnitLiaison, false)]
    [InlineData(StaffRoles.Reviewer | StaffRoles.Dispatcher, true)]
    [InlineData(StaffRoles.Reviewer | StaffRoles.Dispatcher, false)]
    [InlineData(StaffRoles.Supervisor, true)]
    [InlineData(StaffRoles.Supervisor, false)]
    [InlineData(StaffRoles.CountyCongress | StaffRoles.Reviewer, true)]
    [InlineData(StaffRoles.Auditor, true)]
    [InlineData(StaffRoles.Auditor, false)]
    [InlineData(StaffRoles.Administrator, true)]
    public async Task Whatever_an_account_of_the_accused_unit_fetches_tells_it_nothing(StaffRoles roles, bool isNamed)
    {
        var knowing = await _office.SignInAsync("知情人", new(StaffRoles.Reviewer, Office.Every));
        await LeaveTracksAsync(knowing);
        if (isNamed) await _office.ChangeAsync(_accusation, (found, clock) => Assert.Null(found.NameAccused(Actor.Reviewer("知情人"), Unit, clock)));
        var staff = await _office.SignInAsync("单位的人", new(roles, Office.Every, Unit, roles.HasFlag(StaffRoles.CountyCongress) ? "静宁县" : null));

        var fetched = await FetchEverythingAsync(staff);

        Assert.True(fetched >= 25, $"{fetched} answers");
        foreach (var canary in new[] { Canary, Masked, "canary-words", _accusation.Number.ToString(), WebUtility.HtmlEncode(Masked) })
            Assert.DoesNotContain(canary, staff.Received, StringComparison.Ordinal);
        foreach (var canary in new[] { Masked, "canary-words", _accusation.Number.ToString(), Canary })
            Assert.Contains(canary, WebUtility.HtmlDecode(knowing.Received), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRoles.Reviewer, Permissions.None)]
    [InlineData(StaffRoles.Dispatcher, Permissions.Accusations)]
    [InlineData(StaffRoles.CountyCongress, Permissions.Accusations)]
    [InlineData(StaffRoles.Supervisor, Permissions.ViewIdentity)]
    public async Task Without_the_permission_and_the_role_an_accusation_is_not_there(StaffRoles role, Permissions permissions)
    {
        var staff = await _office.SignInAsync("别的人", new(role, permissions, null, role is StaffRoles.CountyCongress ? "静宁县" : null));

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync(PathOf(_accusation))).Status);
        Assert.DoesNotContain(_accusation.Number.ToString(), (await staff.GetAsync("/staff")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_not_given_what_accuses_it()
    {
        var filed = await _office.FileAsync(new Matter(Lane.Suggestion, "他们自己管不好自己", "静宁县"));
        await _office.ChangeAsync(filed, (found, clock) =>
        {
            Assert.Null(found.Accept(Actor.Reviewer("审"), "其他", clock));
            Assert.Null(found.NameAccused(Actor.Reviewer("审"), Unit, clock));
            Assert.Equal(TransitionRefusal.UnitAccused, found.Assign(Actor.Dispatcher("分"), new AssignTo("别的局", [Unit]), clock));
        });
    }

    /// <summary>What the accused must not find is really there: somebody opened it, saw who it is, and searched for it.</summary>
    private async Task LeaveTracksAsync(StaffClient knowing)
    {
        await knowing.GetAsync(PathOf(_accusation));
        await knowing.PostAsync($"{PathOf(_accusation)}/identity", new() { ["reason"] = "核实情况需要联系本人" });
        await knowing.PostAsync($"{PathOf(_accusation)}/propose", new() { ["ground"] = "LegalProceedings", ["reason"] = "请向纪检监察机关反映" });
    }

    private async Task<int> FetchEverythingAsync(StaffClient staff)
    {
        var fetched = 0;
        foreach (var row in _rows.Where(row => row.Route.StartsWith("/staff", StringComparison.Ordinal) && row.Route is not "/staff/sign-out"))
        {
            var path = row.Route.Replace("{number}", $"{_accusation.Number}", StringComparison.Ordinal).Replace("{name}", Uri.EscapeDataString("知情人"), StringComparison.Ordinal);
            if (row.Method == "GET") await staff.GetAsync(path);
            else await staff.PostAsync(path, new() { ["reason"] = "写一个够长的理由，看看行不行", ["unit"] = Unit, ["leadUnit"] = Unit, ["isAgreed"] = "true", ["Text"] = "答复" });
            fetched++;
        }

        // Parts of what it must not find: the box shows back what was typed.
        foreach (var words in new[] { Canary[..3], "canary", "收了钱", _accusation.Number.ToString()[^6..] })
        {
            var found = await staff.PostAsync("/staff", new() { ["words"] = words });
            if (found.Location.Length == 0) continue;
            var list = await staff.GetAsync(found.Location);
            Assert.DoesNotContain("data-case=\"" + _accusation.Number, list.Text, StringComparison.Ordinal);
            fetched++;
        }

        return fetched;
    }

    private static string PathOf(Case found) => $"/staff/cases/{found.Number}";
}
