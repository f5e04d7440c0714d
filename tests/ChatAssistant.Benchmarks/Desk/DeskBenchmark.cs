using System.Diagnostics;
using System.Text.RegularExpressions;
using ChatAssistant.Benchmarks.Service;

namespace ChatAssistant.Benchmarks.Desk;

/// <summary>
/// The console over many demonstration cases, as it is served: list, tabs, search, each filter, further pages and a case, for somebody who sees
/// all and for somebody who sees one unit's or one county's. One request at a time; the time is until the whole page is there.
/// </summary>
internal static partial class DeskBenchmark
{
    private const double Promised = 200;

    private static readonly string[] Accounts = ["demo-desk", "demo-reviewer-2", "demo-supervisor", "demo-unit-1", "demo-county"];
    private static readonly string[] Words = ["路灯", "电梯", "静宁县", "红绿灯坏了", "拖欠", "落实", "2025"];

    private static readonly (string What, string Address)[] Lists =
    [
        ("list, what is due first", "staff"), ("list, newest first", "staff?sort=Newest"), ("list, oldest first", "staff?sort=Oldest"), ("tab: waiting", "staff?waiting=true"),
        ("tab: a lane", "staff?lane=Grievance&waiting=true"), ("lane", "staff?lane=Inquiry"), ("state", "staff?state=InProgress"), ("state: closed", "staff?state=Closed&sort=Newest"),
        ("county", "staff?county=静宁县"), ("unit", "staff?unit=静宁县交通运输局"), ("category", "staff?category=教育"), ("source", "staff?source=DeputyForward"),
        ("rating", "staff?rating=Dissatisfied"), ("deputy", "staff?deputy=演示代表07"), ("overdue", "staff?overdue=true"), ("supervised", "staff?supervised=true"),
        ("dates", "staff?from=2026-01-01&to=2026-03-31"), ("several together", "staff?lane=Suggestion&county=庄浪县&category=交通&state=Closed&sort=Newest"), ("none found", "staff?county=静宁县&unit=没有这个单位"),
        ("statistics", "staff/statistics"), ("statistics by unit", "staff/statistics?by=Unit"), ("the list behind a figure", "staff/statistics/cases?measure=OnTime&part=Missed"),
        ("today", "staff/today"), ("supervision", "staff/supervision"), ("suggestions", "staff/suggestions"),
    ];

    private static readonly (string What, string Address)[] Public =
    [
        ("published", "published"), ("published, the last page", "published?number=1000000"), ("published of a county", "published?county=静宁县"), ("published of a category", "published?category=教育"),
        ("published: a word", "published?words=路灯"), ("published: a word that is nowhere", "published?words=没有这个词"), ("published suggestions", "published/suggestions"),
    ];

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (cases, rounds) = (Options.Number(arguments, "--cases", 100_000), Options.Number(arguments, "--rounds", 20));
        if (cases is null || rounds is null)
        {
            Console.WriteLine("Usage: console [--cases N] [--rounds N]");
            return 2;
        }

        await using var program = new RunningProgram("--Staff:FailuresPerAddress=1000");
        var seeding = Stopwatch.StartNew();
        var printed = await program.RunVerbAsync("demo", "seed", "--cases", $"{cases}");
        Console.WriteLine($"{cases} cases seeded in {seeding.Elapsed.TotalSeconds:F0} s");
        await program.StartAsync();
        await MeasurePublicAsync(program, rounds.Value);
        foreach (var account in Accounts) await MeasureAsync(program, account, Account(account).Match(printed).Groups[1].Value, rounds.Value);
        Console.WriteLine($"working set: {program.WorkingSetMegabytes:F0} MB");
        return 0;
    }

    private static async Task MeasureAsync(RunningProgram program, string account, string password, int rounds)
    {
        using var client = new DeskClient(program.Address);
        await client.SignInAsync(account, password);
        Print(account, await TimeAsync(client, await PagesAsync(client), rounds));
    }

    private static async Task MeasurePublicAsync(RunningProgram program, int rounds)
    {
        using var client = new DeskClient(program.Address);
        List<(string What, string Address)> pages = [.. Public];
        if (FirstPublished().Match((await client.OpenAsync("published")).Text) is { Success: true } first) pages.Add(("a published matter", first.Groups[1].Value));
        Print("everybody", await TimeAsync(client, pages, rounds));
    }

    private static async Task<Dictionary<string, List<double>>> TimeAsync(DeskClient client, List<(string What, string Address)> pages, int rounds)
    {
        foreach (var (_, address) in pages) await client.OpenAsync(address);
        var times = pages.ToDictionary(page => page.What, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
            foreach (var (what, address) in pages) times[what].Add((await client.OpenAsync(address)).Milliseconds);
        return times;
    }

    private static async Task<List<(string What, string Address)>> PagesAsync(DeskClient client)
    {
        List<(string What, string Address)> pages = [.. Lists];
        foreach (var words in Words) pages.Add(($"search: {words}", await client.SearchAsync(words)));
        var address = "staff";
        for (var page = 0; page < 3; page++)
        {
            var text = (await client.OpenAsync(address)).Text;
            if (page == 0 && FirstCase().Match(text) is { Success: true } first) pages.Add(("a case", first.Groups[1].Value));
            if (Next().Match(text) is not { Success: true } next) break;
            address = System.Net.WebUtility.HtmlDecode(next.Groups[1].Value);
        }

        pages.Add(("a further page", address));
        pages.Add(("news", "staff/news?since=1"));
        return pages;
    }

    private static void Print(string account, Dictionary<string, List<double>> times)
    {
        var table = new Table(account, "p50 ms", "p95 ms", "most ms", "count");
        foreach (var (what, measured) in times) Add(table, what, measured);
        var all = times.Values.SelectMany(each => each).ToList();
        Add(table, "all", all);
        table.Print();
        Console.WriteLine($"{(double)all.Count(time => time < Promised) / all.Count:P1} under {Promised:F0} ms\n");
    }

    private static void Add(Table table, string what, List<double> times)
    {
        times.Sort();
        string At(double share) => Table.Number(times[Math.Min(times.Count - 1, (int)(times.Count * share))], "F1");
        table.Add(what, At(.5), At(.95), At(1), $"{times.Count}");
    }

    private static Regex Account(string name) => new($@"^{name}  (\S+)", RegexOptions.Multiline);

    [GeneratedRegex("href=\"/(staff/cases/[0-9-]+)\"")]
    private static partial Regex FirstCase();

    [GeneratedRegex("href=\"/(published/[0-9a-z]{10})\"")]
    private static partial Regex FirstPublished();

    [GeneratedRegex("rel=\"next\" href=\"/([^\"]+)\"")]
    private static partial Regex Next();
}
