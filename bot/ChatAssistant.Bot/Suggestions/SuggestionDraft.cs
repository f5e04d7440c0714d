namespace ChatAssistant.Bot.Suggestions;

/// <summary>What has been said so far of a matter that is not filed yet.</summary>
public sealed record SuggestionDraft(string? Text = null, string? Area = null);
