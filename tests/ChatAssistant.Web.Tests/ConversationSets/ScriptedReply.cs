using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>What must come back. What is null may be anything.</summary>
/// <param name="Intent">The one right intent.</param>
/// <param name="IntentAny">Several right ones.</param>
/// <param name="Status">The one right status.</param>
/// <param name="StatusAny">Several right ones.</param>
/// <param name="Sources">The first citation is one of these.</param>
/// <param name="ContainsAny">One of these stands in the text.</param>
/// <param name="NotContains">None of these does.</param>
public sealed record ScriptedReply(
    string? Intent,
    IReadOnlyList<string>? IntentAny,
    string? Status,
    IReadOnlyList<string>? StatusAny,
    IReadOnlyList<ExpectedSource>? Sources,
    IReadOnlyList<string>? ContainsAny,
    IReadOnlyList<string>? NotContains)
{
    public IReadOnlyList<string> Intents => IntentAny ?? (Intent is { } only ? [only] : []);

    public IReadOnlyList<string> Statuses => StatusAny ?? (Status is { } only ? [only] : []);
}
