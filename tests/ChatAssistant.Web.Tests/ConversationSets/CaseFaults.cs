using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>What is wrong with what is on file for one person, by the lines of <c>cases list --json</c>.</summary>
internal static class CaseFaults
{
    public static IEnumerable<string> Of(IReadOnlyList<JsonNode> filed, ScriptedOutcome expected)
    {
        if (expected.Suggestions is { } count && filed.Count != count) yield return $"{filed.Count} on file, not {count}";
        if (filed is not [.., var newest]) yield break;

        if (expected.Lane is { } lane && Word(newest, "lane") != lane) yield return $"lane {Word(newest, "lane")}, not {lane}";
        if (expected.Anonymous is { } anonymous && newest["anonymous"]?.GetValue<bool>() != anonymous) yield return $"anonymous is {newest["anonymous"]}";
        if (expected.Withdrawn is true && Word(newest, "state") != "withdrawn") yield return $"state {Word(newest, "state")}, not withdrawn";
        var words = string.Join('\n', newest.AsObject().Select(field => field.Value?.ToString()));
        foreach (var missing in (expected.ContentContains ?? []).Where(part => !words.Contains(part, StringComparison.Ordinal)))
            yield return $"what is on file lacks {missing}";
    }

    private static string? Word(JsonNode line, string field) => line[field]?.GetValue<string>();
}
