using System.CommandLine;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Library.Embeddings;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge embed</c>: has the model read the library now, rather than when the service starts.</summary>
internal static class EmbedVerb
{
    public static Command Create() => KnowledgeCommand.Verb(new Command("embed", "请配置好的向量模型读一遍收录的文件，结果存进数据目录。"), RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (services.GetRequiredService<EmbeddingModel>().Source is null)
            return CommandRun.Say($"没有配置向量模型：请设置 {EmbeddingOptions.Section}:{nameof(EmbeddingOptions.Endpoint)}。", CommandRun.Failed);

        var knowledge = services.GetRequiredService<LoadedKnowledge>();
        if (!await knowledge.ReadMeaningAsync(cancellationToken)) return CommandRun.Say("向量模型没有答复，或者答复不可用；已取得的部分下次继续。", CommandRun.Failed);
        if (!knowledge.HearsMeaning) return CommandRun.Say("向量已备齐，但这个模型分不清收录的问法和条文，检索不会使用它。", CommandRun.Failed);
        Console.WriteLine("向量已备齐，检索时会一并使用。");
        return CommandRun.Done;
    }
}
