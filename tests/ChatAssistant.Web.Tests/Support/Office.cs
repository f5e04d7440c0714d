using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>A running service with staff in it, whom cases are filed with and given to as the domain has it.</summary>
internal sealed class Office(RunningService service) : IAsyncDisposable
{
    public const string Password = "春天的路灯照着这条小街";

    public static Permissions Every { get; } = RightWords.Permissions.Aggregate(Permissions.None, (all, each) => all | each);

    public RunningService Service => service;

    /// <summary>With a service of its own, which ends with it.</summary>
    public static async Task<Office> OpenAsync(params string[] units)
    {
        var office = new Office(await RunningService.StartAsync());
        foreach (var unit in units) await office.AddUnitAsync(unit);
        return office;
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task AddUnitAsync(string name) =>
        InScopeAsync(async scope =>
        {
            Assert.Null(await scope.GetRequiredService<UnitBook>().AddAsync(name, UnitKind.Department, null, "test", default));
            return true;
        });

    /// <summary>Somebody new, signed in.</summary>
    public async Task<StaffClient> SignInAsync(string name, StaffRights rights)
    {
        await AddAsync(name, rights);
        var client = new StaffClient(service.Address);
        await client.SignInAsync(name, Password);
        return client;
    }

    public Task AddAsync(string name, StaffRights rights) =>
        InScopeAsync(async scope =>
        {
            Assert.Empty(await scope.GetRequiredService<StaffAccounts>().AddAsync(name, Password, rights, "test", default));
            return true;
        });

    public Task ChangeRightsAsync(string name, StaffRights rights) =>
        InScopeAsync(async scope =>
        {
            Assert.Null(await scope.GetRequiredService<StaffAccounts>().ChangeRightsAsync(name, rights, "test", default));
            return true;
        });

    /// <summary>A deputy on the roster, in office this year and next.</summary>
    public Task<Guid> AddDeputyAsync(string area, string name = "代表甲") =>
        WriteAsync(scope =>
        {
            var today = scope.GetRequiredService<DeadlineClock>().Today;
            var hash = scope.GetRequiredService<ICertificateHasher>().HashOf(name);
            var deputy = new Deputy(name, new(DeputyLevel.County, area, "第一选区", today, today.AddYears(1)), hash);
            scope.GetRequiredService<IDeputyBook>().Add(deputy);
            return Task.FromResult(deputy.Id);
        });

    /// <summary>A suggestion a deputy has handed in; given to a unit when one is named.</summary>
    public Task<DeputySuggestion> SuggestAsync(Guid deputyId, string? unit = null, string title = "加强山区路灯维护") =>
        WriteAsync(async scope =>
        {
            var (book, clock) = (scope.GetRequiredService<IDeputyBook>(), scope.GetRequiredService<TimeProvider>());
            var deputy = (await book.FindAsync(deputyId, default))!;
            var suggestion = DeputySuggestion.Draft(deputy, new(title, "山区村道的路灯坏了没人管。", "把路灯维护列入乡镇预算。"), clock);
            Assert.Null(suggestion.Submit(deputy, [], null, clock));
            if (unit is not null) Assert.Null(suggestion.Assign(unit, [], isBroad: false, "分办员甲", scope.GetRequiredService<DeadlineClock>()));
            book.Add(suggestion);
            return suggestion;
        });

    /// <summary>Does something to a suggestion, past all roles.</summary>
    public Task<DeputySuggestion> ChangeSuggestionAsync(DeputySuggestion given, Action<DeputySuggestion, DeadlineClock> change) =>
        WriteAsync(async scope =>
        {
            var found = await scope.GetRequiredService<AssistantDbContext>().DeputySuggestions.SingleAsync(each => each.Id == given.Id);
            change(found, scope.GetRequiredService<DeadlineClock>());
            return found;
        });

    /// <summary>A cadre's 最后一公里 report, handed in.</summary>
    public Task<Guid> ReportAsync(string text, string county, string author = "联络员甲", ReportKind kind = ReportKind.LastMile) =>
        WriteAsync(scope =>
        {
            var (period, now) = (scope.GetRequiredService<ReportDesk>().Now.Start, scope.GetRequiredService<TimeProvider>().GetUtcNow());
            var report = new CountyReport { Kind = kind, County = county, Period = period, Text = text, Author = author, WrittenAt = now, FiledAt = now };
            scope.GetRequiredService<AssistantDbContext>().CountyReports.Add(report);
            return Task.FromResult(report.Id);
        });

    /// <summary>A call of the whole city that runs for a month.</summary>
    public Task<Campaign> BeginCampaignAsync(string topic, bool isEmergency = false) =>
        InScopeAsync(async scope =>
        {
            var (desk, today) = (scope.GetRequiredService<CampaignDesk>(), scope.GetRequiredService<DeadlineClock>().Today);
            var words = new CampaignWords(topic, "想听听大家的意见，作为监督的依据。", "") { From = today, To = today.AddMonths(1), IsEmergency = isEmergency };
            var (id, objection) = await desk.SaveAsync(new("张审核", new(StaffRoles.Reviewer), true), null, words, default);
            Assert.Null(objection);
            return (await scope.GetRequiredService<CampaignList>().OfAsync(id, default))!;
        });

    /// <summary>Somebody files a matter; a stranger unless they are named. Numbers are given out in a write of their own, so filing stands before the write that keeps it.</summary>
    public Task<Case> FileAsync(Matter matter, Citizen? who = null) =>
        InScopeAsync(async scope =>
        {
            var filed = await scope.GetRequiredService<ICaseBook>().FileAsync(matter, who ?? new Citizen("directline", $"u{Guid.NewGuid():N}", "directline/none"), default);
            return await scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), _ => Task.FromResult(filed), default);
        });

    /// <summary>Does something to a case on file, past all roles.</summary>
    public Task<Case> ChangeAsync(Case filed, Action<Case, DeadlineClock> change) =>
        WriteAsync(async scope =>
        {
            var found = (await scope.GetRequiredService<ICaseBook>().FindAsync(filed.Number, default))!;
            change(found, scope.GetRequiredService<DeadlineClock>());
            return found;
        });

    /// <summary>A case a unit works on.</summary>
    public async Task<Case> GiveAsync(Matter matter, string unit) =>
        await ChangeAsync(await FileAsync(matter), (found, clock) =>
        {
            Assert.Null(found.Accept(Actor.Reviewer("审"), "其他", clock));
            Assert.Null(found.Assign(Actor.Dispatcher("分"), new AssignTo(unit), clock));
            Assert.Null(found.TakeUp(Actor.Unit("办"), clock));
        });

    /// <summary>Does something past all roles, in one write.</summary>
    public Task<T> WriteAsync<T>(Func<IServiceProvider, Task<T>> work) =>
        InScopeAsync(scope => scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), _ => work(scope), default));
}
