using System.CommandLine;
using ChatAssistant.Web.Data.Audit;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>audit</c>: whether what is on record about staff is what was recorded.</summary>
internal static class AuditCommand
{
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var verify = new Command("verify", "核对审计记录：每一条都和记下时一样，末尾没有被删去。请把末条校验值另外抄存，整库被换回旧备份时可以对出来。") { Json };
        CommandRun.Settings(verify);
        verify.SetAction(CommandRun.With(VerifyAsync));
        return new Command("audit", "核对工作人员操作的审计记录。") { verify };
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var verdict = await services.GetRequiredService<AuditVerification>().RunAsync(cancellationToken);
        if (parsed.GetValue(Json)) Console.WriteLine(JsonConvert.SerializeObject(new { count = verdict.Count, head = verdict.Head, firstBroken = verdict.FirstBroken }));
        else Console.WriteLine(verdict.FirstBroken is { } broken ? $"审计记录从第 {broken} 条起与记下时不一样。" : $"审计记录完整：共 {verdict.Count} 条，末条校验值 {verdict.Head}。");
        return verdict.FirstBroken is null ? CommandRun.Done : CommandRun.Failed;
    }
}
