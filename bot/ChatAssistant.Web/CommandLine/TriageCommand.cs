using System.CommandLine;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>triage</c>: where a message belongs, and what in it gives a person away.</summary>
internal static class TriageCommand
{
    private static readonly Argument<string?> Text = new("TEXT") { Description = "要分类的一段话。", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<FileInfo?> Batch = new("--batch") { Description = "逐行读取的文件，每行一个含 id、text 的JSON对象。", HelpName = "IN.jsonl" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "写入结果的文件，每行一个JSON对象，与输入同序。", HelpName = "OUT.jsonl" };

    public static Command Create()
    {
        var command = new Command("triage", "判断一段话属于咨询、建议、诉求、举报还是紧急，并标出其中的个人信息。") { Text, Batch, Out };
        CommandRun.Settings(command);
        command.SetAction((parsed, cancellationToken) => CommandRun.GuardAsync(parsed, () => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        switch (parsed.GetValue(Text), parsed.GetValue(Batch), parsed.GetValue(Out))
        {
            case ({ Length: > 0 } text, null, null):
                Console.WriteLine(TriagedMessage.Of(text).ToJson());
                return CommandRun.Done;
            case (null, { } messages, { } results):
                return await TriageBatch.RunAsync(messages, results, cancellationToken);
            default:
                return CommandRun.Say("请给出一段话，或者同时给出 --batch 和 --out。", CommandRun.WronglyCalled);
        }
    }
}
