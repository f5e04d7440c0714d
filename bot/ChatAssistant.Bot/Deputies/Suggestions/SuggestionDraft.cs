using ChatAssistant.Cases.Deputies;
using Newtonsoft.Json;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>A deputy's suggestion that is being written. Null for what was not said yet.</summary>
public sealed record SuggestionDraft
{
    public string? Title { get; init; }

    public string? Grounds { get; init; }

    public string? Proposal { get; init; }

    /// <summary>Numbers of the cases it rests on; empty for none.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>Whether the deputy has said that it is none of what is excluded, though it looks so.</summary>
    public bool IsCleared { get; init; }

    [JsonIgnore]
    public SuggestionStep Step => this switch
    {
        { Title: null } => SuggestionStep.Title,
        { Grounds: null } => SuggestionStep.Grounds,
        { Proposal: null } => SuggestionStep.Proposal,
        { Evidence: null } => SuggestionStep.Evidence,
        _ => SuggestionStep.Review,
    };

    [JsonIgnore]
    public SuggestionWords Words => new(Title ?? "", Grounds ?? "", Proposal ?? "");
}
