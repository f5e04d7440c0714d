using System.CommandLine;
using ChatAssistant.Web.Retention;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>retention</c>: what is past the time it may be kept. Counts and numbers of cases, never words.</summary>
internal static class RetentionCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "只列出会清理什么，不改动任何数据。" };
    private static readonly Option<string> Reason = new("--reason") { Description = "为什么现在清理，记入审计记录。默认是按保存期清理。", DefaultValueFactory = _ => "按保存期清理" };
    private static readonly Option<string> By = new("--by") { Description = "谁操作的。默认是登录这台机器的账号。", DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var run = new Command("run", "把超过保存期的归档或者删除：已办结事项去掉身份和原话，旧对话、问答记录等删除。规则见 Retention 各项设置。") { DryRun, Reason, By, Json };
        CommandRun.Settings(run);
        run.SetAction(CommandRun.With(RunAsync));
        return new Command("retention", "按保存期清理数据。") { run };
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (desk, reason, isDry) = (services.GetRequiredService<RetentionDesk>(), parsed.GetValue(Reason)!.Trim(), parsed.GetValue(DryRun));
        if (reason.Length is 0 or > RetentionDesk.LongestReason) return CommandRun.Say($"--reason 要写1到{RetentionDesk.LongestReason}个字。", CommandRun.WronglyCalled);
        var sum = isDry ? await desk.PlanAsync(cancellationToken) : await desk.RunAsync(parsed.GetValue(By)!, reason, cancellationToken);
        if (parsed.GetValue(Json)) Console.WriteLine(JsonConvert.SerializeObject(new { dryRun = isDry, counts = sum.Counts.ToDictionary(each => JsonName(each.Key), each => each.Value), cases = sum.Cases.Select(each => $"{each}") }));
        else Print(sum, isDry, services.GetRequiredService<IOptions<RetentionOptions>>().Value.AtHour);
        return CommandRun.Done;
    }

    /// <summary>The database is written anew by the service alone: all its writes wait for that, and from here they would give up waiting.</summary>
    private static void Print(RetentionSum sum, bool isDry, int hour)
    {
        if (sum.IsNothing)
        {
            Console.WriteLine("没有超过保存期的数据。");
            return;
        }

        Console.WriteLine(isDry ? "会清理（没有改动任何数据）：" : "已清理：");
        foreach (var (kind, count) in sum.Counts.OrderBy(each => each.Key)) Console.WriteLine($"  {kind.Text()}  {count}");
        foreach (var number in sum.Cases) Console.WriteLine($"  {number}");
        if (!isDry) Console.WriteLine($"数据库文件里可能还有残留，由服务在夜里{hour}点（北京时间）重写数据库时抹掉；那时服务要在运行。");
    }

    private static string JsonName(RetentionKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{kind}");
}
