using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>cases reply</c>: a formal reply from the command line, on file as the operator's.</summary>
internal static class CaseReplyCommand
{
    /// <summary>When a plan is given no day, somebody looks at it again after a month.</summary>
    private const int UsualMonths = 1;

    private static readonly Argument<string> Number = new("NO") { Description = "编号，例如 20200212-0001-2。" };
    private static readonly Option<string> Code = new("--code") { Description = "办理结果：A 已解决或采纳，B 列入计划，C 条件所限，D 留作参考，E 不予采纳，F 不属职权。", Required = true };
    private static readonly Option<string> Text = new("--text") { Description = "答复的正文。", Required = true };
    private static readonly Option<DateOnly?> Promised = new("--date") { Description = "结果为 B 时，承诺办成的日期，yyyy-MM-dd；不写为一个月后。" };
    private static readonly Option<string?> Explanation = new("--explanation") { Description = "结果为 D、E、F 时的理由、依据或者去向，至少10个字；不写时用正文。" };

    public static Command Create()
    {
        var reply = new Command("reply", "正式答复一件意见建议；答复会发到登记人的对话里。") { Number, Code, Text, Promised, Explanation };
        CommandRun.Settings(reply);
        reply.SetAction(CommandRun.With(RunAsync));
        return reply;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(parsed.GetValue(Number), out var number)) return CommandRun.Say($"“{parsed.GetValue(Number)}”不是一个编号，可能打错了一位。", CommandRun.WronglyCalled);
        if (!ResultCodes.TryParse(parsed.GetValue(Code), out var code)) return CommandRun.Say("--code 只能是 A、B、C、D、E、F 中的一个。", CommandRun.WronglyCalled);
        var text = parsed.GetValue(Text)!.Trim();
        if (text.Length is 0 or > Case.LongestReply) return CommandRun.Say($"答复要有内容，最多{Case.LongestReply}个字。", CommandRun.WronglyCalled);
        var clock = services.GetRequiredService<DeadlineClock>();
        var promised = code is ResultCode.Planned ? parsed.GetValue(Promised) ?? clock.Today.AddMonths(UsualMonths) : (DateOnly?)null;
        var outcome = new Outcome(code, parsed.GetValue(Explanation) ?? text, promised);
        if (outcome.Refuse(clock) is { } refusal) return CommandRun.Say(ObjectionTo(refusal), CommandRun.WronglyCalled);

        var draft = new ReplyDraft(Guid.CreateVersion7(), text, "operator") { Outcome = outcome };
        return await services.GetRequiredService<CaseReplies>().ReplyAsync(number, draft, cancellationToken) switch
        {
            ReplyOutcome.UnknownCase => CommandRun.Say($"没有编号为 {number} 的意见建议。", CommandRun.Failed),
            ReplyOutcome.Clash => CommandRun.Say("这件事刚被别人改动，请再试一次。", CommandRun.Failed),
            _ => CommandRun.Done,
        };
    }

    private static string ObjectionTo(TransitionRefusal refusal) => refusal switch
    {
        TransitionRefusal.DateNotAllowed => "结果为 B 时，要用 --date 写明今天以后的日期。",
        TransitionRefusal.DateTooFar => "--date 太远了，请看看年份有没有写错。",
        _ => $"结果为 D、E、F 时，理由至少{Case.ShortestExplanation}个字。",
    };
}
