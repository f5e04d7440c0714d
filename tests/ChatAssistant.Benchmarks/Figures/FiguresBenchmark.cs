using System.Diagnostics;
using System.Security.Claims;
using ChatAssistant.Benchmarks.HotIssues;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Exports;
using ChatAssistant.Web.Hosting;
using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Benchmarks.Figures;

/// <summary>What the console counts over many cases on file: figures, hot issues with their rows, an export of all rows.</summary>
internal static class FiguresBenchmark
{
    private const int AtATime = 500;
    private const int Looks = 100;

    /// <summary>What is looked at after each further case: the groupings, and hot issues.</summary>
    private static readonly int Measured = Enum.GetValues<Grouping>().Length + 1;

    private const string Name = "测量员";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (Options.Number(arguments, "--cases", 100_000) is not { } asked) return 2;
        var count = Math.Max(1, asked / AtATime) * AtATime;
        var folder = Directory.CreateTempSubdirectory("figures-");
        try
        {
            await using var app = await AssistantHost.CreateForCommandsAsync(new HostSettings(folder.FullName, []), default);
            var table = new Table($"{count} cases", "ms first", "ms p50", "ms p95");
            var more = await FillAsync(app.Services, count);
            var user = await SignInAsync(app.Services);
            await FiguresAsync(app.Services, user, more, table);
            await HotIssuesAsync(app.Services, more, table);
            await ExportAsync(app.Services, user, table);
            table.Print();
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    /// <returns>Further cases, not on file yet.</returns>
    private static async Task<Queue<Case>> FillAsync(IServiceProvider services, int count)
    {
        var time = Stopwatch.StartNew();
        var more = new Queue<Case>();
        foreach (var (at, chunk) in new MadeUpCases().Of(MadeUpVoices.Of(count + (Looks * Measured), TimeProvider.System.GetUtcNow())).Chunk(AtATime).Index())
        {
            if (at * AtATime < count) await AddAsync(services, chunk);
            else foreach (var each in chunk) more.Enqueue(each);
        }

        Console.WriteLine($"filled in {time.Elapsed.TotalSeconds:0} s");
        return more;
    }

    private static async Task AddAsync(IServiceProvider services, IEnumerable<object> cases)
    {
        await using var database = await services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        database.AddRange(cases);
        await services.GetRequiredService<DatabaseWriter>().WriteAsync(database, _ => Task.FromResult(true), default);
    }

    private static async Task<ClaimsPrincipal> SignInAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StaffAccounts>().AddAsync(Name, "春天的路灯照着这条小街", new(StaffRoles.Reviewer, Permissions.Export), "benchmark", default);
        var id = await scope.ServiceProvider.GetRequiredService<AssistantDbContext>().Users.Where(user => user.UserName == Name).Select(user => user.Id).SingleAsync();
        return new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id), new(ClaimTypes.Name, Name)], "benchmark"));
    }

    /// <summary>With a case more before each look: figures are remembered while nothing changes.</summary>
    private static async Task FiguresAsync(IServiceProvider services, ClaimsPrincipal user, Queue<Case> more, Table table)
    {
        foreach (var by in Enum.GetValues<Grouping>())
        {
            var query = new StatisticsQuery(new CaseSelection(), by);
            await MeasureAsync(table, $"figures by {by}, one case more each time", services, more, () => InScopeAsync<StatisticsDesk>(services, desk => desk.ReadAsync(user, query, default)));
        }

        var list = new StatisticsQuery(new CaseSelection(), Grouping.Area);
        await MeasureAsync(table, "the list behind one", services, [], () => InScopeAsync<StatisticsDesk>(services, desk => desk.ListAsync(user, list, Measure.OnTime, MeasuredPart.Missed, 1, default)));
    }

    private static async Task HotIssuesAsync(IServiceProvider services, Queue<Case> more, Table table)
    {
        var issues = services.GetRequiredService<HotIssueCount>();
        await MeasureAsync(table, "hot issues: anew, then one case more", services, more, () => issues.RefreshAsync(default));
    }

    private static async Task ExportAsync(IServiceProvider services, ClaimsPrincipal user, Table table)
    {
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var time = Stopwatch.StartNew();
            await InScopeAsync<CaseExport>(services, async export => (await export.WriteAsync(user, new CaseFilter(null, ""), format, default)).Content.Dispose());
            table.Add($"all rows as {format}", Table.Number(time.Elapsed.TotalMilliseconds, "0"), "", "");
        }
    }

    /// <summary>Before each look but the first the next of the further cases is filed, as long as there are any; that is not measured.</summary>
    private static async Task MeasureAsync(Table table, string name, IServiceProvider services, Queue<Case> more, Func<Task> look)
    {
        var times = new List<double>();
        for (var at = 0; at <= Looks; at++)
        {
            if (at > 0 && more.TryDequeue(out var next)) await AddAsync(services, [next]);
            var time = Stopwatch.StartNew();
            await look();
            times.Add(time.Elapsed.TotalMilliseconds);
        }

        var first = times[0];
        times.RemoveAt(0);
        times.Sort();
        table.Add(name, Table.Number(first, "0"), Table.Number(times[Looks / 2], "0.0"), Table.Number(times[Looks * 95 / 100], "0.0"));
    }

    private static async Task InScopeAsync<T>(IServiceProvider services, Func<T, Task> work) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }
}
