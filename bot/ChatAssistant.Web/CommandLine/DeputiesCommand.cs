using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Data;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>deputies</c>: the roster, and the codes deputies bind themselves with.</summary>
internal static class DeputiesCommand
{
    /// <summary>Long enough to reach somebody by post, short enough that a lost letter does no harm.</summary>
    private const int ValidDays = 14;

    /// <summary>Deputies are elected for five years (宪法、地方组织法).</summary>
    private const int TermYears = 5;

    private static readonly Option<string> Name = new("--name") { Description = "代表姓名。", Required = true };
    private static readonly Option<string> Level = new("--level") { Description = "乡、县、市、省或者全国。", Required = true };
    private static readonly Option<string> Area = new("--area") { Description = "行政区域，例如 静宁县。", Required = true };
    private static readonly Option<string> Certificate = new("--cert") { Description = "代表证号。只保存它的校验值。", Required = true };
    private static readonly Option<string> Unit = new("--unit") { Description = "选举单位或者选区。", DefaultValueFactory = _ => "" };
    private static readonly Option<DateOnly?> TermEnd = new("--term-end") { Description = "任期届满的日期，yyyy-MM-dd；不写为今天起五年。" };
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var invite = new Command("invite", "把代表列入名册，并生成一次性的绑定码。绑定码只显示这一次。") { Name, Level, Area, Certificate, Unit, TermEnd, Json };
        CommandRun.Settings(invite);
        invite.SetAction(CommandRun.With(InviteAsync));
        return new Command("deputies", "管理代表名册。") { invite };
    }

    private static async Task<int> InviteAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!DeputyLevelWords.TryParse(parsed.GetValue(Level)!, out var level)) return CommandRun.Say($"--level 只能是：{string.Join("、", DeputyLevelWords.Known)}。", CommandRun.WronglyCalled);
        var clock = services.GetRequiredService<TimeProvider>();
        var today = BeijingTime.Today(clock);
        var end = parsed.GetValue(TermEnd) ?? today.AddYears(TermYears);
        if (end < today) return CommandRun.Say("任期已经届满。", CommandRun.WronglyCalled);

        var seat = new DeputySeat(level, parsed.GetValue(Area)!, parsed.GetValue(Unit)!, today, end);
        var code = await KeepAsync(services, new(parsed.GetValue(Name)!, seat, services.GetRequiredService<ICertificateHasher>().HashOf(parsed.GetValue(Certificate)!)), cancellationToken);
        Console.WriteLine(parsed.GetValue(Json)
            ? JsonConvert.SerializeObject(new { code })
            : $"绑定码：{code}\n请交给{parsed.GetValue(Name)}本人，{ValidDays}天内有效，只能用一次。在对话里发送“绑定码 {code}，代表证号 ……”。");
        return CommandRun.Done;
    }

    private static async Task<string> KeepAsync(IServiceProvider services, Deputy deputy, CancellationToken cancellationToken)
    {
        var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(ValidDays), services.GetRequiredService<TimeProvider>());
        var database = services.GetRequiredService<AssistantDbContext>();
        await services.GetRequiredService<DatabaseWriter>().WriteAsync(
            database,
            _ =>
            {
                var book = services.GetRequiredService<IDeputyBook>();
                book.Add(deputy);
                book.Add(invitation);
                return Task.FromResult(true);
            },
            cancellationToken);
        return code;
    }
}
