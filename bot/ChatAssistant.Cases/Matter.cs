using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Cases;

/// <summary>What a citizen wants filed.</summary>
/// <param name="Lane">The way it goes.</param>
/// <param name="Text">The matter, masked.</param>
/// <param name="Area">Where it is about, as the citizen named it.</param>
public sealed record Matter(Lane Lane, string Text, string Area)
{
    /// <summary>The matter as it was said; null when masking covered nothing.</summary>
    public SealedText? Original { get; init; }

    /// <summary>The county or district, by its official name; null when the area names none.</summary>
    public string? County { get; init; }

    /// <summary>The topic, a word; needed at acceptance and not before.</summary>
    public string? Category { get; init; }

    public DisplayMode Display { get; init; }

    public CitizenWords? Name { get; init; }

    public CitizenWords? Contact { get; init; }

    public CaseSource Source { get; init; }

    public LinkedQuestion? Question { get; init; }

    /// <summary>With <see cref="CaseSource.DeputyForward"/>: who passed it on, and what the citizen agreed to.</summary>
    public DeputyForward? Forward { get; init; }

    /// <summary>Who of staff puts it on file, where it is not whoever brings it up; null for most.</summary>
    public Actor? FiledBy { get; init; }

    /// <summary>The call it answers (专项征集); null for most.</summary>
    public Guid? CampaignId { get; init; }

    /// <summary>应急: the house's own clocks of it run shorter.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Ids of stored attachments.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}
