using System.Text;

namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>Whether an answer is right, by the rules of the question sets.</summary>
internal static class Judge
{
    public static IReadOnlyList<string> FaultsOf(Answer answer, Expectation expected)
    {
        var faults = new List<string>();
        var status = answer.Status.ToString().ToLowerInvariant();
        if (status != expected.Status) faults.Add($"status {status}");
        if (expected.Status == "answered" && expected.Sources is { Count: > 0 } sources
            && !(answer.Citations is [var first, ..] && sources.Any(source => source.IsCitedBy(first)))) faults.Add("first citation");
        if ((expected.AllOf ?? []).Any(source => !answer.Citations.Any(source.IsCitedBy))) faults.Add("all_of");

        var said = Plain(answer.Lead + string.Concat(answer.Citations.Select(citation => citation.Quote)) + string.Concat(answer.Warnings.Select(warning => warning.Text)));
        faults.AddRange((expected.MustContain ?? []).Where(fact => !said.Contains(Plain(fact), StringComparison.Ordinal)).Select(fact => $"lacks {fact}"));
        faults.AddRange((expected.MustNotContain ?? []).Where(fact => said.Contains(Plain(fact), StringComparison.Ordinal)).Select(fact => $"says {fact}"));
        if (expected.Warn is { } warn && answer.Warnings.All(warning => warning.Kind != warn)) faults.Add($"no warning {warn}");
        return faults;
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != ','));
}
