using System.CommandLine;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge</c>: what is held, bringing in more, and how well it answers.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "查看、导入、比较和评测收录的文件。")
    {
        ListVerb.Create(),
        ImportVerb.Create(),
        PublishVerb.Create(),
        RollbackVerb.Create(),
        EditionsVerb.Create(),
        EmbedVerb.Create(),
        SearchVerb.Create(),
        ShowVerb.Create(),
        DiffVerb.Create(),
        EvaluateVerb.Create(),
    };

    public static Command Verb(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run)
    {
        CommandRun.Settings(command);
        command.SetAction(CommandRun.With(run));
        return command;
    }
}
