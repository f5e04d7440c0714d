namespace ChatAssistant.Knowledge;

/// <summary>One question with its answer and what is wrong with that; right when nothing is.</summary>
public sealed record Verdict(EvaluationQuestion Question, Answer Answer, TimeSpan Took, IReadOnlyList<string> Faults)
{
    public bool IsRight => Faults.Count == 0;
}
