namespace ChatAssistant.Knowledge;

/// <summary>Puts question sets to a knowledge base and judges what it says.</summary>
public sealed class Evaluator(IKnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>What a router answers before the knowledge base is asked.</summary>
    private static readonly string[] RoutedElsewhere = ["smalltalk", "help", "emergency"];

    /// <summary>Asks every question but those that are not for the knowledge base.</summary>
    public async Task<EvaluationReport> RunAsync(IEnumerable<EvaluationQuestion> questions, CancellationToken cancellationToken)
    {
        var verdicts = new List<Verdict>();
        foreach (var question in questions.Where(question => !RoutedElsewhere.Contains(question.Kind)))
        {
            var start = clock.GetTimestamp();
            var answer = await knowledge.AskAsync(new(question.Question, question.AsOf), cancellationToken);
            verdicts.Add(new(question, answer, clock.GetElapsedTime(start), Judge.FaultsOf(answer, question.Expect)));
        }

        return new(verdicts);
    }
}
