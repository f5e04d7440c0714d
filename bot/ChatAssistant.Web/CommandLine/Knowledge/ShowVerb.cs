using System.CommandLine;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge show</c>: the text at an address.</summary>
internal static class ShowVerb
{
    private static readonly Argument<string> Place = new("ADDRESS") { Description = "例如 pingliang-2020-02-12#三 或 传染病防治法@2025-09-01#39。" };

    public static Command Create() => KnowledgeCommand.Verb(new Command("show", "显示一个文件或其中一处的原文。") { Place }, RunAsync);

    private static Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var typed = parsed.GetValue(Place)!;
        var knowledge = services.GetRequiredService<IKnowledgeBase>();
        if (Address.Parse(typed) is not { } address) return Task.FromResult(CommandRun.Say($"“{typed}”不是一个地址。", CommandRun.WronglyCalled));
        var passages = address.Path.Length == 0 ? knowledge.Read(address) : knowledge.Find(address) is { } found ? [found] : [];
        foreach (var passage in passages) Console.WriteLine($"{passage.Label} {passage.Heading}\n{passage.Text}\n");
        return Task.FromResult(passages.Count > 0 ? CommandRun.Done : CommandRun.Say($"没有收录 {address}。", CommandRun.Failed));
    }
}
