using System.CommandLine;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge editions</c>: who changed what is answered from, when and why.</summary>
internal static class EditionsVerb
{
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create() => KnowledgeCommand.Verb(new Command("editions", "列出历次版次：何时、何人、改了什么、为什么；还有未发布的草稿。") { Json }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var library = services.GetRequiredService<LibraryEditions>();
        var (editions, drafts) = (await library.AllAsync(cancellationToken), await library.DraftsAsync(cancellationToken));
        foreach (var edition in editions) Console.WriteLine(parsed.GetValue(Json) ? ListedEdition.Of(edition).ToJson() : EditionWords.Text(edition));
        foreach (var draft in drafts) Console.WriteLine(parsed.GetValue(Json) ? ListedEdition.Of(draft).ToJson() : EditionWords.Text(draft));
        if (editions.Count == 0 && drafts.Count == 0) Console.Error.WriteLine("还没有导入过文件，现在用的是随程序附带的文件。");
        return CommandRun.Done;
    }
}
