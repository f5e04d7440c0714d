using ChatAssistant.Cases;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Cases.Listing;

namespace ChatAssistant.Web.Cases;

/// <summary>Which cases are looked for, and in which order. Whatever is null or false leaves all through.</summary>
/// <param name="State">Only those that stand so.</param>
/// <param name="Words">Words of the matter, the area, an answer or the number; empty for all.</param>
public sealed record CaseFilter(CaseState? State, string Words)
{
    public Lane? Lane { get; init; }

    public string? County { get; init; }

    /// <summary>The unit that leads.</summary>
    public string? Unit { get; init; }

    public string? Category { get; init; }

    public CaseSource? Source { get; init; }

    /// <summary>What the last rating was.</summary>
    public SatisfiedAnswer? Rating { get; init; }

    /// <summary>The deputy who passed it on, by name.</summary>
    public string? Deputy { get; init; }

    /// <summary>The call it answers (专项征集).</summary>
    public Guid? CampaignId { get; init; }

    /// <summary>A word staff put on cases.</summary>
    public string? Label { get; init; }

    /// <summary>Only what waits for us.</summary>
    public bool IsWaiting { get; init; }

    public bool IsOverdue { get; init; }

    public bool IsSupervised { get; init; }

    /// <summary>Filed on this day or later, in Asia/Shanghai.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Filed on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    public CaseOrder Order { get; init; }

    /// <summary>Lets everything through.</summary>
    public bool IsOpen => this with { Order = CaseOrder.Due } == new CaseFilter(null, "");
}
