using System.CommandLine;
using System.Globalization;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Settings.Modes;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>modes</c>: how much of the service each channel gives, and every change of it with its reason.</summary>
internal static class ModesCommand
{
    private const string Minutes = "yyyy-MM-dd HH:mm";

    private static readonly Argument<string> Channel = new("CHANNEL") { Description = "渠道：directline、terminal、botframework、botframework/msteams 等；all 是全部渠道。" };
    private static readonly Argument<string> Mode = new("MODE") { Description = $"模式：{string.Join("、", ChannelModeWords.All)}。" };
    private static readonly Option<string> Reason = new("--reason") { Description = "为什么改，必须写。", Required = true };
    private static readonly Option<string> By = new("--by") { Description = "谁改的。默认是登录这台机器的账号。", DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<string?> Until = new("--until") { Description = "预计到什么时候（北京时间，写成 “2026-03-02 18:00”）。只告诉群众，到时不会自动恢复。", HelpName = "TIME" };
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var set = new Command("set", "改一个渠道或全部渠道的模式，从下一条消息起生效。") { Channel, Mode, Reason, By, Until };
        var list = new Command("list", "列出全部改动，新的在前。对一个渠道，最新一条写着它或 all 的就是现在的模式。") { Json };
        CommandRun.Settings(set);
        CommandRun.Settings(list);
        set.SetAction(CommandRun.With(SetAsync));
        list.SetAction(CommandRun.With(ListAsync));
        return new Command("modes", "查看和修改各渠道的服务模式。") { set, list };
    }

    private static async Task<int> SetAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (channel, reason, until) = (parsed.GetValue(Channel)!, parsed.GetValue(Reason)!.Trim(), parsed.GetValue(Until));
        if (!ModeChannels.AreKnown(channel)) return CommandRun.Say($"没有渠道“{channel}”。可以写：{ModeChannels.Listed}。", CommandRun.WronglyCalled);
        if (!ChannelModeWords.TryRead(parsed.GetValue(Mode)!, out var mode)) return CommandRun.Say($"模式只能是：{string.Join("、", ChannelModeWords.All)}。", CommandRun.WronglyCalled);
        if (reason.Length == 0) return CommandRun.Say("--reason 不能是空的。", CommandRun.WronglyCalled);
        if (!TryTime(until, out var end)) return CommandRun.Say($"时间“{until}”不对，请写成 “2026-03-02 18:00”。", CommandRun.WronglyCalled);

        var change = await services.GetRequiredService<ModeDesk>().SetAsync(new(channel, mode, reason, parsed.GetValue(By)!, end), AuditNote.Operator, cancellationToken);
        Console.WriteLine($"{change.Channel}：{change.Before.Word()} → {change.After.Word()}");
        return CommandRun.Done;
    }

    private static async Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var changes = services.GetRequiredService<AssistantDbContext>().ModeChanges.AsNoTracking().OrderByDescending(row => row.Id).AsAsyncEnumerable();
        await foreach (var change in changes.WithCancellation(cancellationToken))
            Console.WriteLine(parsed.GetValue(Json) ? JsonConvert.SerializeObject(ListedModeChange.Of(change)) : Line(change));
        return CommandRun.Done;
    }

    private static string Line(ModeChangeRow change) =>
        $"{BeijingTime.Local(change.At).ToString(Minutes, null)}  {change.Channel}  {change.Before.Word()} → {change.After.Word()}  {change.By}：{change.Reason}";

    private static bool TryTime(string? text, out DateTimeOffset? time)
    {
        var isTime = DateTimeOffset.TryParseExact($"{text} +08:00", $"{Minutes} zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        time = isTime ? read : null;
        return isTime || text is null;
    }
}
