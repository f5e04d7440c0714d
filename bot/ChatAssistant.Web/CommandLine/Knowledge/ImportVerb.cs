using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge import</c>: shows what was read, asks at a terminal, and keeps it.</summary>
internal static class ImportVerb
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "文件或文件夹。", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> Preview = new("--preview") { Description = "只看读出了什么，不导入。" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "不再询问，直接导入。" };
    private static readonly Option<bool> Draft = new("--draft") { Description = "存为草稿，等 knowledge publish 之后才按它回答。" };

    public static Command Create() => KnowledgeCommand.Verb(
        new Command("import", "导入文件或整个文件夹：先显示读出的内容，确认后导入。") { Paths, Preview, Yes, Draft, DeedOptions.By, DeedOptions.Reason }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var importing = Importing.From(services);
        var files = await importing.ReadAsync(parsed.GetValue(Paths)!, cancellationToken);
        var today = BeijingTime.Today(services.GetRequiredService<TimeProvider>());
        var onlyPreview = parsed.GetValue(Preview);
        await new ImportPreview(onlyPreview ? Console.Out : Console.Error, today).WriteAsync(files);
        if (onlyPreview) return ExitCode(files);
        if (files.All(file => file.Reading.Source is null)) return CommandRun.Failed;
        if (!parsed.GetValue(Yes) && !Console.IsInputRedirected && !Confirmed()) return CommandRun.Say("已取消，没有导入。", CommandRun.Failed);

        var deed = DeedOptions.Of(parsed, LibraryAction.Import);
        if (parsed.GetValue(Draft)) await importing.DraftAsync(files, deed, cancellationToken);
        else await importing.KeepAsync(files, deed, cancellationToken);
        return ExitCode(files);
    }

    private static int ExitCode(IReadOnlyList<FileReading> files) =>
        files.All(file => file.Reading.Error is null) ? CommandRun.Done : CommandRun.Failed;

    private static bool Confirmed()
    {
        Console.Error.Write("输入“确认”导入，其他任何输入取消：");
        return Console.ReadLine()?.Trim() is "确认" or "是" or "y" or "Y" or "yes";
    }
}
