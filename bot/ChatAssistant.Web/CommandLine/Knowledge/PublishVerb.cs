using System.CommandLine;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge publish</c>: answers from drafts.</summary>
internal static class PublishVerb
{
    private static readonly Argument<string[]> Addresses = new("ADDRESS") { Description = "只发布这些文件的草稿，例如 传染病防治法@2025-09-01。默认全部。", Arity = ArgumentArity.ZeroOrMore };

    public static Command Create() =>
        KnowledgeCommand.Verb(new Command("publish", "发布草稿：从此按草稿回答。") { Addresses, DeedOptions.By, DeedOptions.Reason }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var deed = DeedOptions.Of(parsed, LibraryAction.Publish);
        var published = await services.GetRequiredService<LibraryEditions>().PublishAsync(parsed.GetValue(Addresses)!, deed, cancellationToken);
        if (published is null) return CommandRun.Say("没有可以发布的草稿。用 knowledge editions 查看草稿。", CommandRun.Failed);
        Console.WriteLine($"已发布。{EditionWords.Text(published)}");
        return CommandRun.Done;
    }
}
