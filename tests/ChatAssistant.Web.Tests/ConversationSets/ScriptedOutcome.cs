namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>What must be on file for the person afterwards. What is null may be anything.</summary>
/// <param name="Suggestions">How many matters.</param>
/// <param name="Lane">The lane of the newest.</param>
/// <param name="Anonymous">Whether the newest is filed without a name.</param>
/// <param name="ContentContains">Words of the newest.</param>
/// <param name="Withdrawn">Whether the newest was taken back.</param>
public sealed record ScriptedOutcome(int? Suggestions, string? Lane, bool? Anonymous, IReadOnlyList<string>? ContentContains, bool? Withdrawn);
