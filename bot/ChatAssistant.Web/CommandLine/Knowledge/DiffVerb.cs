using System.CommandLine;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge diff</c>: two versions article by article.</summary>
internal static class DiffVerb
{
    private static readonly Argument<string> Older = new("A") { Description = "旧版本：地址（例如 传染病防治法@2013-06-29）或者文件。" };
    private static readonly Argument<string> Newer = new("B") { Description = "新版本：地址或者文件。" };
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create() => KnowledgeCommand.Verb(new Command("diff", "逐条比较两个版本，按内容而不只按条号对应。") { Older, Newer, Json }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var versions = new ComparedVersions(services.GetRequiredService<IKnowledgeBase>(), services.GetRequiredService<DocumentImporter>());
        var before = await versions.FindAsync(parsed.GetValue(Older)!, cancellationToken);
        var after = await versions.FindAsync(parsed.GetValue(Newer)!, cancellationToken);
        if ((before.Error ?? after.Error) is { } error) return CommandRun.Say(error, CommandRun.Failed);

        var comparison = new Comparison(before.Version!, after.Version!);
        Console.WriteLine(parsed.GetValue(Json) ? comparison.ToJson() : comparison.ToString());
        if (comparison.Doubt is { } doubt) Console.Error.WriteLine(doubt);
        return CommandRun.Done;
    }
}
