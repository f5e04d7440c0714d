using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Security;

/// <summary>Every role at every endpoint, generated from the service's own list of them.</summary>
public sealed class RoleMatrixTests : IAsyncLifetime
{
    private const string Unit = "区住房和城乡建设局";
    private const string County = "静宁县";
    private const string Spare = "备用账号";

    private RunningService _service = null!;
    private Office _office = null!;
    private IReadOnlyList<EndpointRow> _rows = [];
    private string _number = "";
    private Guid _issue;
    private Guid _report;
    private Guid _deputy;
    private Guid _suggestion;
    private Guid _campaign;
    private Guid _fromBelow;

    private static IEnumerable<StaffRights> Columns =>
        from role in RightWords.Roles
        from permissions in new[] { Permissions.None, Office.Every }
        select new StaffRights(role, permissions, role is StaffRoles.UnitLiaison ? Unit : null, role is StaffRoles.CountyCongress ? County : null);

    public async ValueTask InitializeAsync()
    {
        _service = await RunningService.StartAsync([.. EveryChannel.Settings, "--WebChat:TokensPerMinute=10000"]);
        _office = new Office(_service);
        _rows = [.. (await EndpointRow.AllOfAsync(_service.Services)).OrderBy(row => row.Route is "/staff/sign-out").ThenBy(row => row.Key, StringComparer.Ordinal)];
        await _office.AddUnitAsync(Unit);
        await _office.AddAsync(Spare, StaffRights.Desk);
        var picture = await _service.Services.GetRequiredService<IAttachmentStore>().SaveAsync(new("灯.png", "image/png", new byte[] { 1 }), default);
        var matter = new Matter(Lane.Suggestion, "路灯坏了，晚上看不见", County) { Attachments = [picture] };
        _number = (await _office.GiveAsync(matter, Unit)).Number.ToString();
        (_issue, _report) = await AddIssueAndReportAsync();
        _deputy = await _office.AddDeputyAsync(County);
        _suggestion = (await _office.SuggestAsync(_deputy, Unit)).Id;
        _fromBelow = await _office.ReportAsync("管道冻裂，三个村吃水难。", County);
        _campaign = (await _office.BeginCampaignAsync("校园食品安全")).Id;
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    /// <summary>A hot issue of the county, kept because somebody has named it, and a report.</summary>
    private Task<(Guid Issue, Guid Report)> AddIssueAndReportAsync() => _office.InScopeAsync(async scope =>
    {
        var database = scope.GetRequiredService<AssistantDbContext>();
        var issue = database.HotIssues.Add(new HotIssueRow { Id = Guid.CreateVersion7(), Label = "路灯", LabelBy = Spare, Place = County, Cases = 1 }).Entity;
        var (day, now) = (new DateOnly(2026, 11, 16), TimeProvider.System.GetUtcNow());
        var report = database.Reports.Add(new ReportRow
        {
            Id = Guid.CreateVersion7(),
            Kind = ReportKind.Weekly,
            Title = "周报",
            From = day,
            To = day,
            Parts = [new("一", "平稳")],
            CreatedBy = Spare,
            CreatedAt = now,
        }).Entity;
        await scope.GetRequiredService<DatabaseWriter>().WriteAsync(database, _ => Task.FromResult(true), default);
        return (issue.Id, report.Id);
    });

    [Fact]
    public void Every_endpoint_stands_in_the_matrix_and_every_row_of_the_matrix_is_an_endpoint()
    {
        var known = RoleMatrix.Open.Concat(RoleMatrix.Staff.Keys).ToList();

        Assert.Empty(_rows.Select(row => row.Key).Except(known));
        Assert.Empty(known.Except(_rows.Select(row => row.Key)));
    }

    [Fact]
    public async Task Every_role_gets_at_every_endpoint_what_the_matrix_says()
    {
        var stranger = new StaffClient(_service.Address);
        var wrong = new List<string>();
        var cells = 0;
        foreach (var rights in Columns)
        {
            var staff = await _office.SignInAsync($"{rights.Roles}-{(int)rights.Permissions}", rights);
            foreach (var row in _rows)
            {
                var (asked, unknown) = (await AskAsync(staff, row), await AskAsync(stranger, row));
                if (!IsRight(row, rights, asked, unknown)) wrong.Add($"{row.Key} as {rights.Roles}/{rights.Permissions}: {asked.Status} {asked.Location}; unknown: {unknown.Status} {unknown.Location}");
                cells++;
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(_rows.Count * RightWords.Roles.Count * 2, cells);
    }

    [Fact]
    public async Task Every_form_of_staff_is_refused_without_its_token()
    {
        var forms = _rows.Where(row => row.WantsToken && row.Route.StartsWith("/staff", StringComparison.Ordinal)).ToList();
        Assert.True(forms.Count >= 20, $"{forms.Count} forms");
        foreach (var rights in Columns.Where(rights => rights.Permissions == Office.Every))
        {
            var staff = await _office.SignInAsync($"{rights.Roles}", rights);
            foreach (var row in forms.Where(row => RoleMatrix.Open.Contains(row.Key) || RoleMatrix.Allows(row.Key, rights)))
                Assert.Equal((row.Key, HttpStatusCode.BadRequest), (row.Key, (await staff.PostWithoutTokenAsync(PathOf(row))).Status));
        }
    }

    [Fact]
    public void Every_form_of_the_site_wants_its_token() =>
        Assert.DoesNotContain(_rows, row => row is { IsPage: true, Method: not "GET", WantsToken: false } && !row.Route.StartsWith("/error/", StringComparison.Ordinal));

    private static bool IsRight(EndpointRow row, StaffRights rights, Answered asked, Answered unknown)
    {
        if (RoleMatrix.Open.Contains(row.Key)) return !asked.AsksToSignIn && (asked.Status == unknown.Status || row.IsPage && asked.Status is HttpStatusCode.OK or HttpStatusCode.Redirect);
        if (!unknown.AsksToSignIn) return false;
        // Whoever signs out is led to signing in, as they should be.
        if (row.Key is "POST /staff/sign-out") return asked.AsksToSignIn && !asked.Location.Contains("returnUrl", StringComparison.OrdinalIgnoreCase);
        return RoleMatrix.Allows(row.Key, rights)
            ? asked.Status is HttpStatusCode.OK or HttpStatusCode.Redirect && !asked.AsksToSignIn
            : asked.Status is HttpStatusCode.Forbidden;
    }

    private Task<Answered> AskAsync(StaffClient client, EndpointRow row) => row.Method switch
    {
        "POST" => client.PostAsync(PathOf(row)),
        var method => client.SendAsync(new(new HttpMethod(method), PathOf(row))),
    };

    private string PathOf(EndpointRow row) => row.Route
        .Replace("{number}", _number, StringComparison.Ordinal)
        .Replace("/hot-issues/{id}", $"/hot-issues/{_issue}", StringComparison.Ordinal)
        .Replace("/reports/{id}", $"/reports/{_report}", StringComparison.Ordinal)
        .Replace("/suggestions/{id:guid}", $"/suggestions/{_suggestion}", StringComparison.Ordinal)
        .Replace("/calls/{id:guid}", $"/calls/{_campaign}", StringComparison.Ordinal)
        .Replace("/county-reports/{id:guid}", $"/county-reports/{_fromBelow}", StringComparison.Ordinal)
        .Replace("/deputies/{id:guid}", $"/deputies/{_deputy}", StringComparison.Ordinal)
        .Replace("/accounts/{name}", $"/accounts/{Uri.EscapeDataString(Spare)}", StringComparison.Ordinal)
        .Replace("{place:int}", "1", StringComparison.Ordinal)
        .Replace("{status:int:range(400,599)}", "404", StringComparison.Ordinal)
        .Replace("{*path:nonfile}", "leads-nowhere", StringComparison.Ordinal)
        .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
