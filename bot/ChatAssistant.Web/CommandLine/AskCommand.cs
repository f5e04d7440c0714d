using System.CommandLine;
using System.Globalization;
using ChatAssistant.Bot.Questions;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>ask</c>: one question, or a file of them, answered as the chat would.</summary>
internal static class AskCommand
{
    private static readonly Argument<string?> Text = new("TEXT") { Description = "要问的问题。", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "回答须在这一天有效，写成 2020-02-15。默认今天。", HelpName = "DATE" };
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Option<FileInfo?> Batch = new("--batch") { Description = "逐行读取问题的文件，每行一个含 id、question、as_of 的JSON对象。", HelpName = "IN.jsonl" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "写入回答的文件，每行一个JSON对象，与问题同序。", HelpName = "OUT.jsonl" };

    public static Command Create()
    {
        var command = new Command("ask", "回答一个问题并给出依据。") { Text, AsOf, Json, Batch, Out };
        CommandRun.Settings(command);
        command.SetAction(CommandRun.With(RunAsync));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var asking = new Asking(services.GetRequiredService<Answering>(), services.GetRequiredService<TimeProvider>());
        return (parsed.GetValue(Text), parsed.GetValue(Batch), parsed.GetValue(Out)) switch
        {
            ({ Length: > 0 } text, null, null) => await AskOneAsync(asking, text, parsed, cancellationToken),
            (null, { } questions, { } answers) => await AskBatch.RunAsync(asking, questions, answers, cancellationToken),
            _ => CommandRun.Say("请给出一个问题，或者同时给出 --batch 和 --out。", CommandRun.WronglyCalled),
        };
    }

    private static async Task<int> AskOneAsync(Asking asking, string text, ParseResult parsed, CancellationToken cancellationToken)
    {
        var day = parsed.GetValue(AsOf);
        if (!TryDate(day, out var asOf)) return CommandRun.Say($"日期“{day}”不对，请写成 2020-02-15 这样。", CommandRun.WronglyCalled);
        var answer = await asking.AskAsync(text, asOf, cancellationToken);
        Console.WriteLine(parsed.GetValue(Json) ? answer.ToJson() : PlainChat.Of(answer.Answer));
        return CommandRun.Done;
    }

    /// <summary>True for no date at all, too.</summary>
    public static bool TryDate(string? text, out DateOnly? day)
    {
        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDate ? read : null;
        return isDate || string.IsNullOrEmpty(text);
    }
}
