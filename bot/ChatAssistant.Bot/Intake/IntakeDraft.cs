using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>A matter that is being taken in and not filed yet. Kept in the conversation's state until it is.</summary>
public sealed record IntakeDraft
{
    /// <summary>What the person said the matter is, message by message, without who they are and how to reach them.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Their messages as they wrote them: kept sealed with the case.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>Where the matter is, as they named it.</summary>
    public string? Area { get; init; }

    public DisplayMode Mode { get; init; } = DisplayMode.Hidden;

    public string? Name { get; init; }

    public string? Contact { get; init; }

    /// <summary>Ids of the pictures sent for it.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>The question that could not be answered and became this matter.</summary>
    public string? Question { get; init; }

    /// <summary>When a deputy hands it on for someone.</summary>
    public IntakeForward? Forward { get; init; }

    /// <summary>Whether they set out to make a suggestion, in so many words.</summary>
    public bool IsCalledSuggestion { get; init; }

    /// <summary>The call it answers (专项征集); null for most.</summary>
    public IntakeCampaign? Campaign { get; init; }

    public IntakeStep Step { get; init; }

    /// <summary>Whether they asked to tell it anew and have not yet.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Other matters of the same message, to be taken in after this one.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    public string Text => string.Join('\n', Parts);

    public bool HasMatter => Text.Length >= ShortestMatter;

    private const int ShortestMatter = 5;
}
