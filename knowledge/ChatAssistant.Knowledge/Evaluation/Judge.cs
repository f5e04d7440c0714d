namespace ChatAssistant.Knowledge;

/// <summary>Whether an answer is right.</summary>
public static class Judge
{
    /// <summary>What is wrong with an answer; empty when it is right.</summary>
    public static IReadOnlyList<string> FaultsOf(Answer answer, Expectation expected) =>
        [.. StatusFault(answer, expected), .. SourceFaults(answer, expected), .. WordFaults(answer, expected)];

    private static IEnumerable<string> StatusFault(Answer answer, Expectation expected)
    {
        var status = answer.Status.ToString().ToLowerInvariant();
        if (!expected.Statuses.Contains(status)) yield return $"status {status}";
    }

    private static IEnumerable<string> SourceFaults(Answer answer, Expectation expected)
    {
        if (expected is { Statuses: ["answered"], Sources: { Count: > 0 } sources }
            && !(answer.Citations is [var first, ..] && sources.Any(source => source.IsCitedBy(first)))) yield return "first citation";
        if ((expected.AllOf ?? []).Any(source => !answer.Citations.Any(source.IsCitedBy))) yield return "all_of";
    }

    private static IEnumerable<string> WordFaults(Answer answer, Expectation expected)
    {
        var said = FoldedNumerals.Of(answer.Text);
        foreach (var fact in expected.MustContain ?? [])
            if (!Says(fact)) yield return $"lacks {fact}";
        foreach (var fact in expected.MustNotContain ?? [])
            if (Says(fact)) yield return $"says {fact}";
        if (expected.Warn is { } warn && answer.Warnings.All(warning => warning.Kind != warn)) yield return $"no warning {warn}";

        bool Says(string fact) => said.Contains(FoldedNumerals.Of(fact), StringComparison.Ordinal);
    }
}
