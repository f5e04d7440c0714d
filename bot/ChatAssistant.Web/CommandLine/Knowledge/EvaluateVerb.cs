using System.CommandLine;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary><c>knowledge evaluate</c>: how well questions are answered and articles found.</summary>
internal static class EvaluateVerb
{
    private static readonly Argument<string[]> Paths = new("FILE") { Description = "题目文件（JSON Lines），或者检索评测的语料和问题，可以给整个文件夹。", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> Failures = new("--failures") { Description = "列出答错的题和原因。" };
    private static readonly Option<bool> HeldOut = new("--held-out-phrasings") { Description = "评测检索能否用没有收录的问法找到随程序附带的法律条文：每次取出一种问法来问。" };
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create() => KnowledgeCommand.Verb(new Command("evaluate", "用题目评测回答，用语料评测检索。") { Paths, Failures, HeldOut, Json }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var paths = parsed.GetValue(Paths)!;
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing) return CommandRun.Say($"找不到 {missing}", CommandRun.Failed);

        var files = paths.SelectMany(EvaluationFile.In).ToLookup(EvaluationFile.KindOf);
        if (paths.Length == 0 && !parsed.GetValue(HeldOut)) return CommandRun.Say("请给出评测文件，或者加 --held-out-phrasings。", CommandRun.WronglyCalled);
        if (paths.Length > 0 && files.Count == 0) return CommandRun.Say("文件夹里没有评测文件（.jsonl 或 .jsonl.gz）。", CommandRun.Failed);
        if (files.Contains(EvaluationFileKind.Queries) != files.Contains(EvaluationFileKind.Articles))
            return CommandRun.Say("检索评测要同时给出语料和问题两种文件。", CommandRun.WronglyCalled);

        var evaluation = new Evaluation(services.GetRequiredService<IKnowledgeBase>(), services.GetRequiredService<TimeProvider>())
        {
            AsJson = parsed.GetValue(Json),
            WithFailures = parsed.GetValue(Failures),
        };
        if (parsed.GetValue(HeldOut)) await evaluation.HeldOutAsync(cancellationToken);
        foreach (var file in files[EvaluationFileKind.Questions]) await evaluation.AnswersAsync(file, cancellationToken);
        foreach (var articles in files[EvaluationFileKind.Articles]) evaluation.Retrieval(articles, files[EvaluationFileKind.Queries], cancellationToken);
        return CommandRun.Done;
    }
}
