using System.CommandLine;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>knowledge</c>: what is held, and bringing in more.</summary>
internal static class KnowledgeCommand
{
    private const int MostHits = 10;

    private static readonly Argument<string[]> Paths = new("PATH") { Description = "文件或文件夹。", Arity = ArgumentArity.OneOrMore };
    private static readonly Argument<string> Text = new("TEXT") { Description = "要找的内容。" };
    private static readonly Argument<string> Place = new("ADDRESS") { Description = "例如 pingliang-2020-02-12#三 或 传染病防治法@2025-09-01#39。" };
    private static readonly Option<bool> Explain = new("--explain") { Description = "说明每条结果为什么排在这里。" };

    public static Command Create()
    {
        var list = Verb(new Command("list", "列出收录的文件。"), ListAsync);
        var import = Verb(new Command("import", "导入文件或整个文件夹。") { Paths }, ImportAsync);
        var search = Verb(new Command("search", "按相关程度列出段落。") { Text, Explain }, SearchAsync);
        var show = Verb(new Command("show", "显示一个文件或其中一处的原文。") { Place }, ShowAsync);
        return new Command("knowledge", "查看和导入收录的文件。") { list, import, search, show };
    }

    private static Command Verb(Command command, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run)
    {
        CommandRun.Settings(command);
        command.SetAction(CommandRun.With(run));
        return command;
    }

    private static Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        foreach (var held in services.GetRequiredService<IKnowledgeBase>().Documents)
            Console.WriteLine($"{held.Address}  {held.Title}  {held.Layer}  {held.PassageCount}");
        return Task.FromResult(CommandRun.Done);
    }

    private static async Task<int> ImportAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var importing = new Importing(services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<IKnowledgeBase>());
        var failures = 0;
        foreach (var path in parsed.GetValue(Paths)!) failures += await importing.ImportAsync(path, cancellationToken);
        return failures == 0 ? CommandRun.Done : CommandRun.Failed;
    }

    private static async Task<int> SearchAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var hits = await services.GetRequiredService<IKnowledgeBase>().SearchAsync(new(parsed.GetValue(Text)!), MostHits, cancellationToken);
        if (hits.Count == 0) return CommandRun.Say("没有找到相关内容。", CommandRun.Failed);
        foreach (var hit in hits)
        {
            Console.WriteLine($"{hit.Score:F2}  {hit.Passage.Address}  {hit.Passage.Label} {hit.Passage.Heading}");
            if (!parsed.GetValue(Explain)) continue;
            foreach (var reason in hit.Reasons) Console.WriteLine($"      {reason.Points:F2}  {reason.What}");
        }

        return CommandRun.Done;
    }

    private static Task<int> ShowAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var typed = parsed.GetValue(Place)!;
        var knowledge = services.GetRequiredService<IKnowledgeBase>();
        if (Address.Parse(typed) is not { } address) return Task.FromResult(CommandRun.Say($"“{typed}”不是一个地址。", CommandRun.WronglyCalled));
        var passages = address.Path.Length == 0 ? knowledge.Read(address) : knowledge.Find(address) is { } found ? [found] : [];
        foreach (var passage in passages) Console.WriteLine($"{passage.Label} {passage.Heading}\n{passage.Text}\n");
        return Task.FromResult(passages.Count > 0 ? CommandRun.Done : CommandRun.Say($"没有收录 {address}。", CommandRun.Failed));
    }
}
