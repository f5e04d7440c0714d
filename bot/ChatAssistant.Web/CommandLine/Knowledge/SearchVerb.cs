using System.CommandLine;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge search</c>: passages for some words.</summary>
internal static class SearchVerb
{
    private const int MostHits = 10;

    private static readonly Argument<string> Text = new("TEXT") { Description = "要找的内容。" };
    private static readonly Option<bool> Explain = new("--explain") { Description = "说明每条结果为什么排在这里。" };

    public static Command Create() => KnowledgeCommand.Verb(new Command("search", "按相关程度列出段落。") { Text, Explain }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
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
}
