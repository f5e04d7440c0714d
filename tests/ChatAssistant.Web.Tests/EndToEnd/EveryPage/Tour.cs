using System.Net;
using System.Text.RegularExpressions;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Peers;
using ChatAssistant.Web.Tests.Security;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>
/// Goes round all pages there are, once for all tests: those without a name in their address first, then those that links and forms on them
/// lead to. So a new page is seen as soon as something leads to it.
/// </summary>
public sealed partial class Tour : IAsyncLifetime
{
    private static readonly Visitor[] Visitors =
    [
        new("", null),
        new("管理", new(StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor | StaffRoles.KnowledgeEditor | StaffRoles.Administrator, Office.Every)) { Again = ["/staff/settings/texts?"] },
        new("联络", new(StaffRoles.UnitLiaison, Unit: FurnishedSite.Unit)) { Again = ["/staff", "/staff/cases/{number}", "/staff/suggestions", "/staff/suggestions/{id:guid}"] },
        new("县人大", new(StaffRoles.CountyCongress, Area: FurnishedSite.County)),
        new("审计", new(StaffRoles.Auditor)),
    ];

    private readonly Chromium _chromium = new();
    private readonly List<SeenPage> _seen = [];
    private readonly HashSet<string> _routes = [];
    private HashSet<string> _all = [];
    private RunningService? _service;
    private Task? _going;

    public ValueTask InitializeAsync() => _chromium.InitializeAsync();

    /// <summary>All pages, and those addresses of pages that nothing leads to.</summary>
    internal async Task<(IReadOnlyList<SeenPage> Pages, IReadOnlyList<string> Unreached)> GoAsync(PeerPackages packages)
    {
        packages.Require();
        await (_going ??= GoRoundAsync());
        return (_seen, [.. _routes]);
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        if (_service is not null) await _service.DisposeAsync();
    }

    private async Task GoRoundAsync()
    {
        var first = await _chromium.OpenAsync();
        _service = await RunningService.StartAsync("--WebChat:TokensPerMinute=1000");
        var office = new Office(_service);
        await FurnishedSite.FurnishAsync(office);
        _all = (await EndpointRow.AllOfAsync(_service.Services)).Where(row => row is { IsPage: true, Method: "GET" }).Select(row => row.Route).ToHashSet();
        _routes.UnionWith(_all);
        foreach (var visitor in Visitors) await VisitAsync(visitor, office, visitor.Rights is null ? first : await _chromium.OpenAsync());
    }

    private async Task VisitAsync(Visitor visitor, Office office, IPage page)
    {
        if (visitor.Rights is { } rights)
        {
            await office.AddAsync(visitor.Name, rights);
            await new Desk(page, office.Service.Address, 1440).SignInAsync(visitor.Name, Office.Password);
        }

        var look = await PageLook.OfAsync(page, office.Service.Address, new Axe());
        var ways = new SortedSet<string>(StringComparer.Ordinal) { "/error/404", "/" };
        var left = _routes.Where(route => MayOpen(visitor, route)).Concat(visitor.Again).ToHashSet();
        while (left.Select(route => (Route: route, Path: WayTo(route, ways))).FirstOrDefault(each => each.Path is not null) is { Path: { } path, Route: var route })
        {
            left.Remove(route);
            var kind = await KindAsync(page, new Uri(office.Service.Address, path), route);
            if (kind is Answered.Nothing && path == route) left.Add($"{route}?");
            if (kind is not Answered.Nothing) _routes.Remove(route.TrimEnd('?'));
            if (kind is not Answered.Page) continue;
            _seen.Add(await look.SeeAsync($"{route} {visitor.Name}".Trim(), path));
            ways.UnionWith(await look.LinksAsync());
        }
    }

    /// <summary>Addresses that do one thing lead on at once, and some hand out a file: nobody has to look at those.</summary>
    private static async Task<Answered> KindAsync(IPage page, Uri address, string route)
    {
        var answer = await page.APIRequest.GetAsync(address.AbsoluteUri, new() { MaxRedirects = 0, Headers = [new("Accept", "text/html")] });
        var isPage = answer.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) is true;
        return answer.Status == (int)HttpStatusCode.Redirect || (answer.Ok && !isPage) ? Answered.Onward
            : answer.Ok || route.StartsWith("/error", StringComparison.Ordinal) ? Answered.Page
            : Answered.Nothing;
    }

    private static bool MayOpen(Visitor visitor, string route) =>
        visitor.Rights is { } rights ? RoleMatrix.Staff.ContainsKey($"GET {route}") && RoleMatrix.Allows($"GET {route}", rights) : RoleMatrix.Open.Contains($"GET {route}");

    /// <summary>The bare address, unless there is something to name in it or to ask for; then what leads there, or what leads to what it is a part of.</summary>
    private string? WayTo(string route, IReadOnlyCollection<string> ways)
    {
        if (!route.Contains('{', StringComparison.Ordinal) && !route.EndsWith('?')) return route;
        var way = new Regex($"^{Named().Replace(Regex.Escape(route), "[^/?]+")}", RegexOptions.IgnoreCase);
        var found = ways.FirstOrDefault(each => !_all.Contains(each) && way.Match(each) is { Success: true } match && (route.EndsWith('?') || each.Length == match.Length || each[match.Length] is '?'));
        var (whole, part) = (route[..route.LastIndexOf('/')], route[route.LastIndexOf('/')..]);
        if (found is not null || part.Contains('{', StringComparison.Ordinal) || part.EndsWith('?')) return found;
        return WayTo(whole, ways) is { } leads ? leads.Split('?')[0] + part : null;
    }

    [GeneratedRegex(@"\\\{[^}]*\}")]
    private static partial Regex Named();

    private enum Answered
    {
        Nothing,
        Onward,
        Page,
    }
}
