using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Demo;

/// <summary>
/// Fills a store with cases made up of two years, each through the steps of the domain, so that the console can be shown and measured. The same
/// number of cases on the same day has the same content, apart from ids.
/// </summary>
internal sealed class DemoSeed(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, DemoOffice office, DemoTalks talks, IServiceProvider services)
{
    /// <summary>So many fit easily into memory, and one commit for them is quick.</summary>
    private const int BatchSize = 1000;

    private const int Seed = 20200212;

    private static readonly TimeSpan Span = TimeSpan.FromDays(730);

    private readonly DeadlineClock _real = services.GetRequiredService<DeadlineClock>();
    private readonly Dictionary<DateOnly, int> _days = [];

    /// <summary>Why this store takes no demonstration data, in words for people; null when it does.</summary>
    public async Task<string?> ObjectionAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (await database.DemoMarks.AnyAsync(cancellationToken)) return "这里已经有演示数据。要重新生成，请换一个空的数据目录。";
        return await database.Cases.AnyAsync(cancellationToken) ? "这里已经有登记的意见建议，不能放进演示数据。请换一个空的数据目录。" : null;
    }

    /// <param name="count">How many cases.</param>
    /// <param name="told">Is told how many are on file, after each batch.</param>
    /// <param name="cancellationToken">Ends it after a batch.</param>
    public async Task<IReadOnlyList<DemoAccount>> RunAsync(int count, Action<int> told, CancellationToken cancellationToken)
    {
        var world = DemoWorld.Read();
        await MarkAsync(count, cancellationToken);
        await office.AddUnitsAsync(world, cancellationToken);
        var (draw, end) = (new DemoDraw(Seed), _real.Now);
        var time = new DemoTime(end - Span);
        var deputies = await office.DeputiesAsync(world, _real.Today, cancellationToken);
        var matters = new DemoMatters(world, draw, services.GetRequiredService<ITextSeal>(), deputies);
        var tools = new DemoTools(draw, new DeadlineClock(time, _real.Calendar, _real.Options), new DemoCast(draw, 1 + (count * 2 / 3)), [.. world.Units.Select(unit => unit.Name)]);
        for (var first = 0; first < count; first += BatchSize)
        {
            var filing = Enumerable.Range(first, Math.Min(BatchSize, count - first)).Select(number => end - Span + (Span * ((number + 0.5) / count)));
            var lives = filing.Select(at => File(at, matters.Next(), tools, time)).ToList();
            DemoClockwork.Run(lives, time, end);
            tools.Forget();
            await KeepAsync([.. lives.Select(life => life.Case)], cancellationToken);
            told(first + lives.Count);
        }

        return await office.StaffAsync(world, cancellationToken);
    }

    private DemoLife File(DateTimeOffset at, DemoMatter matter, DemoTools tools, DemoTime time)
    {
        time.Now = at;
        var day = tools.Clock.Today;
        var sequence = _days[day] = _days.GetValueOrDefault(day) + 1;
        return new(Case.File(CaseNumber.Of(day, sequence), matter.Matter, tools.Cast.Somebody(), tools.Clock), matter, tools);
    }

    private async Task MarkAsync(int count, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(database, _ => Task.FromResult(database.DemoMarks.Add(new() { Cases = count, SeededAt = _real.Now })), cancellationToken);
    }

    private async Task KeepAsync(IReadOnlyList<Case> cases, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        await writer.WriteAsync(database, async stop =>
        {
            database.Cases.AddRange(cases);
            talks.Keep(database, cases);
            foreach (var day in cases.Select(each => each.Number.Day).Distinct())
            {
                var row = await database.CaseDays.FindAsync([day], stop) ?? database.CaseDays.Add(new CaseDayRow { Day = day }).Entity;
                row.Last = _days[day];
            }

            database.ChangeTracker.DetectChanges();
            return cases.Count;
        }, cancellationToken);
    }
}
