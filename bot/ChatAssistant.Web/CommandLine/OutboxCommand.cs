using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Web.ChannelDesk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>outbox</c>: messages that have not reached the people they are for. What they say is never shown.</summary>
internal static class OutboxCommand
{
    private static readonly Argument<long> Id = new("ID") { Description = "编号，见 outbox list。" };
    private static readonly Option<bool> Dead = new("--dead") { Description = "只列出已经放弃的。" };
    private static readonly Option<string> Reason = new("--reason") { Description = "为什么再发，必须写。", Required = true };
    private static readonly Option<string> By = new("--by") { Description = "谁操作的。默认是登录这台机器的账号。", DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var list = new Command("list", "列出还没有送达的消息，先产生的在前。不显示内容。") { Dead, Json };
        var show = new Command("show", "列出一条消息的送达经过。") { Id, Json };
        var retry = new Command("retry", "把一条已经放弃的消息重新排队，服务会再发送它。") { Id, Reason, By };
        foreach (var verb in (Command[])[list, show, retry]) CommandRun.Settings(verb);
        list.SetAction(CommandRun.With(ListAsync));
        show.SetAction(CommandRun.With(ShowAsync));
        retry.SetAction(CommandRun.With(RetryAsync));
        return new Command("outbox", "查看没有送达的消息，把放弃的重新发送。") { list, show, retry };
    }

    private static async Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var rows = services.GetRequiredService<AssistantDbContext>().Outbox.AsNoTracking();
        var asked = parsed.GetValue(Dead) ? rows.Where(row => row.State == OutboxState.Dead) : rows.Where(row => row.State != OutboxState.Delivered);
        var listed = asked.OrderBy(row => row.Id).Select(row => new { Row = row, row.Activity.At }).AsAsyncEnumerable();
        await foreach (var each in listed.WithCancellation(cancellationToken)) Console.WriteLine(Line(ListedMessage.Of(each.Row, each.At), parsed));
        return CommandRun.Done;
    }

    private static async Task<int> ShowAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetValue(Id);
        var steps = await services.GetRequiredService<AssistantDbContext>().DeliverySteps.AsNoTracking()
            .Where(step => step.OutboxId == id).OrderBy(step => step.Id).ToListAsync(cancellationToken);
        if (steps.Count == 0) return Unknown(id);
        foreach (var step in steps.Select(ListedStep.Of))
            Console.WriteLine(parsed.GetValue(Json) ? JsonConvert.SerializeObject(step) : $"{BeijingTime.Local(step.At):yyyy-MM-dd HH:mm:ss}  {step.Step,-14}  {step.Attempt}  {step.Fault}{step.By} {step.Reason}".TrimEnd());
        return CommandRun.Done;
    }

    private static async Task<int> RetryAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (id, reason) = (parsed.GetValue(Id), parsed.GetValue(Reason)!.Trim());
        if (reason.Length == 0) return CommandRun.Say("--reason 不能是空的。", CommandRun.WronglyCalled);
        var outcome = await services.GetRequiredService<DeadMessages>().RetryAsync(id, parsed.GetValue(By)!, reason, cancellationToken);
        if (outcome is RetryOutcome.Unknown) return Unknown(id);
        if (outcome is RetryOutcome.NotDead) return CommandRun.Say($"{id} 没有被放弃，或者已按本人要求删除，不能再发。", CommandRun.Failed);
        Console.WriteLine($"{id} 已重新排队。");
        return CommandRun.Done;
    }

    private static string Line(ListedMessage message, ParseResult parsed) => parsed.GetValue(Json)
        ? JsonConvert.SerializeObject(message)
        : $"{message.Id}  {BeijingTime.Local(message.CreatedAt):yyyy-MM-dd HH:mm}  {message.Channel}  {message.State}  {message.Attempts}  {message.Fault}";

    private static int Unknown(long id) => CommandRun.Say($"没有编号为 {id} 的消息。", CommandRun.Failed);
}
