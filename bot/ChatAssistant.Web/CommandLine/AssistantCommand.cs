using System.CommandLine;
using ChatAssistant.Web.CommandLine.Knowledge;

namespace ChatAssistant.Web.CommandLine;

/// <summary>The program's verbs. Without one it serves.</summary>
internal static class AssistantCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("人大助手：回答关于人大公告、决议和法律的问题，登记群众的意见建议，送达工作人员的答复。不带子命令就启动服务。");
        root.Options.Add(CommonOptions.Data);
        root.Options.Add(CommonOptions.Urls);
        root.Subcommands.Add(AskCommand.Create());
        root.Subcommands.Add(ChatCommand.Create());
        root.Subcommands.Add(KnowledgeCommand.Create());
        root.Subcommands.Add(CasesCommand.Create());
        root.Subcommands.Add(DeputiesCommand.Create());
        root.Subcommands.Add(StaffCommand.Create());
        root.Subcommands.Add(AuditCommand.Create());
        root.Subcommands.Add(TriageCommand.Create());
        root.Subcommands.Add(KeysCommand.Create());
        root.Subcommands.Add(ModesCommand.Create());
        root.Subcommands.Add(QuestionsCommand.Create());
        root.Subcommands.Add(WeChatCommand.Create());
        root.Subcommands.Add(OutboxCommand.Create());
        root.Subcommands.Add(RetentionCommand.Create());
        root.Subcommands.Add(ManifestCommand.Create());
        root.Subcommands.Add(DemoCommand.Create());
        CommandRun.Settings(root);
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }
}
