using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>Runs evaluation sets and prints what came of each.</summary>
internal sealed class Evaluation(IKnowledgeBase knowledge, TimeProvider clock)
{
    public bool AsJson { get; init; }

    public bool WithFailures { get; init; }

    public async Task AnswersAsync(string file, CancellationToken cancellationToken)
    {
        var questions = EvaluationQuestion.Read(file);
        var report = await new Evaluator(knowledge, clock).RunAsync(questions, cancellationToken);
        var table = new AnswerTable(Path.GetFileName(file), report, questions.Count - report.Verdicts.Count);
        Console.WriteLine(AsJson ? JsonConvert.SerializeObject(table.ForPrograms(WithFailures)) : table.ForPeople(WithFailures));
    }

    /// <summary>Of the laws that ship; what was imported plays no part.</summary>
    public async Task HeldOutAsync(CancellationToken cancellationToken)
    {
        var report = await HeldOutPhrasings.MeasureAsync(LoadedKnowledge.Folder, BeijingTime.Today(clock), cancellationToken);
        Console.WriteLine(AsJson ? JsonConvert.SerializeObject(HeldOutTable.ForPrograms(report)) : HeldOutTable.ForPeople(report, WithFailures));
    }

    /// <summary>Each file of queries is a set of its own; the articles are indexed once.</summary>
    public void Retrieval(string articles, IEnumerable<string> queries, CancellationToken cancellationToken)
    {
        var evaluator = new RetrievalEvaluator(RetrievalArticle.Read(articles), clock);
        foreach (var file in queries)
        {
            var report = evaluator.Run(RetrievalQuery.Read(file), cancellationToken);
            Console.WriteLine(AsJson
                ? JsonConvert.SerializeObject(RetrievalTable.ForPrograms(Path.GetFileName(articles), Path.GetFileName(file), report))
                : RetrievalTable.ForPeople(Path.GetFileName(articles), Path.GetFileName(file), report));
        }
    }
}
