using System.Text.Json;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>One conversation of a set: what a person says, what must come back, and what must be on file afterwards.</summary>
public sealed record ScriptedConversation(string Id, string Title, IReadOnlyList<ScriptedTurn> Turns, ScriptedOutcome? After, ScriptedSetup? Setup)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads a set in JSON Lines. A line that is not a conversation is a <see cref="JsonException"/>.</summary>
    public static IReadOnlyList<ScriptedConversation> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<ScriptedConversation>(line, Format)!)];
}
