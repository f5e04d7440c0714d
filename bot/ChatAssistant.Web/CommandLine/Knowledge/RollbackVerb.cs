using System.CommandLine;
using System.Globalization;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge rollback</c>: answers again from what an earlier edition had.</summary>
internal static class RollbackVerb
{
    private static readonly Argument<string> Number = new("NUMBER") { Description = "要退回到的版次，见 knowledge editions。0 是第一次导入之前。" };

    public static Command Create() =>
        KnowledgeCommand.Verb(new Command("rollback", "退回到以前的一个版次。退回本身也记为新的版次，随时可以再退回来。") { Number, DeedOptions.Reason, DeedOptions.By }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!int.TryParse(parsed.GetValue(Number), CultureInfo.InvariantCulture, out var number) || number < 0)
            return CommandRun.Say($"“{parsed.GetValue(Number)}”不是版次。用 knowledge editions 查看版次。", CommandRun.WronglyCalled);
        var deed = DeedOptions.Of(parsed, LibraryAction.Rollback);
        if (deed.Reason.Length == 0) return CommandRun.Say("请用 --reason 写明退回的原因。", CommandRun.WronglyCalled);

        var library = services.GetRequiredService<LibraryEditions>();
        if (number != 0 && (await library.AllAsync(cancellationToken)).All(edition => edition.Number != number))
            return CommandRun.Say($"没有第{number}版。用 knowledge editions 查看版次。", CommandRun.Failed);

        var made = await library.RollBackAsync(number, deed, cancellationToken);
        if (made is null) return CommandRun.Say($"现在用的就是第{number}版的内容，没有改动。", CommandRun.Failed);
        Console.WriteLine($"已退回到第{number}版的内容。{EditionWords.Text(made)}");
        return CommandRun.Done;
    }
}
