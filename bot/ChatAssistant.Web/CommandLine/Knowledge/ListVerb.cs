using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge list</c>: every version that is held and how it stands today.</summary>
internal static class ListVerb
{
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create() => KnowledgeCommand.Verb(new Command("list", "列出收录的文件，以及今天是否有效。") { Json }, RunAsync);

    private static Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(services.GetRequiredService<TimeProvider>());
        foreach (var held in ListedDocument.Of(services.GetRequiredService<IKnowledgeBase>(), today))
            Console.WriteLine(parsed.GetValue(Json) ? held.ToJson() : held.ToString());
        return Task.FromResult(CommandRun.Done);
    }
}
