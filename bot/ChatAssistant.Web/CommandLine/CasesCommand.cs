using System.CommandLine;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>cases</c>: what has been filed.</summary>
internal static class CasesCommand
{
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Argument<string> Number = new("NO") { Description = "编号，例如 20200212-0001-2。" };

    public static Command Create()
    {
        var list = new Command("list", "列出登记的意见建议，先登记的在前。") { Json };
        var show = new Command("show", "显示一件意见建议的内容、经过和答复。") { Number };
        CommandRun.Settings(list);
        CommandRun.Settings(show);
        list.SetAction(CommandRun.With(ListAsync));
        show.SetAction(CommandRun.With(ShowAsync));
        return new Command("cases", "查看登记的意见建议。") { list, show, CaseReplyCommand.Create() };
    }

    private static async Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var cases = services.GetRequiredService<AssistantDbContext>().Cases.AsNoTracking().OrderBy(each => each.CreatedAt).AsAsyncEnumerable();
        await foreach (var each in cases.WithCancellation(cancellationToken))
            Console.WriteLine(parsed.GetValue(Json) ? ListedCase.Of(each).ToJson() : $"{each.Number}  {each.State,-10}  {each.Area}  {each.Text}");
        return CommandRun.Done;
    }

    private static async Task<int> ShowAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var typed = parsed.GetValue(Number)!;
        if (!CaseNumber.TryParse(typed, out var number)) return CommandRun.Say($"“{typed}”不是一个编号，可能打错了一位。", CommandRun.WronglyCalled);
        var found = await services.GetRequiredService<ICaseBook>().FindAsync(number, cancellationToken);
        if (found is null) return CommandRun.Say($"没有编号为 {number} 的意见建议。", CommandRun.Failed);
        Console.WriteLine($"编号：{found.Number}\n种类：{found.Lane.Word()}\n状态：{found.State}\n地点：{found.Area}\n内容：{found.Text}");
        foreach (var step in found.Events.OrderBy(step => step.Sequence))
            Console.WriteLine($"{BeijingTime.Local(step.At):yyyy-MM-dd HH:mm}  {step.Action}  {step.Actor}");
        foreach (var reply in found.Replies.OrderBy(reply => reply.At)) Console.WriteLine($"答复：{reply.Text}");
        return CommandRun.Done;
    }
}
