using System.CommandLine;
using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>demo</c>: made-up cases to show and measure the console with.</summary>
internal static class DemoCommand
{
    private const int Most = 1_000_000;

    private static readonly Option<int> Cases = new("--cases") { Description = "生成多少件。", DefaultValueFactory = _ => 5000 };

    public static Command Create()
    {
        var seed = new Command("seed", "在空的数据目录里生成演示用的意见建议、单位和账号。都是编出来的，控制台每一页都会标明。密码只显示这一次。") { Cases };
        CommandRun.Settings(seed);
        seed.SetAction(CommandRun.With(SeedAsync));
        return new Command("demo", "生成演示数据。") { seed };
    }

    private static async Task<int> SeedAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var count = parsed.GetValue(Cases);
        if (count is < 1 or > Most) return CommandRun.Say($"--cases 应在 1 到 {Most} 之间。", CommandRun.WronglyCalled);
        var seed = services.GetRequiredService<DemoSeed>();
        if (await seed.ObjectionAsync(cancellationToken) is { } objection) return CommandRun.Say(objection, CommandRun.Failed);
        var accounts = await seed.RunAsync(count, done => Console.Error.WriteLine($"{done}/{count}"), cancellationToken);
        Console.WriteLine($"已生成 {count} 件演示数据。账号（密码只显示这一次）：");
        foreach (var account in accounts)
            Console.WriteLine($"{account.Name}  {account.Password}  {account.Rights.RoleTexts()}  {account.Rights.Unit}{account.Rights.Area}".TrimEnd());
        return CommandRun.Done;
    }
}
