using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Campaigns;

/// <summary>专项征集: for a time the office asks everybody about one topic, and at its end tells all who took part what came of it.</summary>
public sealed class Campaign
{
    /// <summary>What is said for an answer that reaches everybody.</summary>
    public const int LongestSummary = 1000;

    private Campaign()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Topic { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    public string Ways { get; private set; } = "";

    /// <summary>The county it is for, by its official name; null for the whole city.</summary>
    public string? Area { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>应急: what is filed with it has shorter clocks of the house. The law's are as they are.</summary>
    public bool IsEmergency { get; private set; }

    public string CreatedBy { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What came of it, told to everybody who took part; null until it is closed.</summary>
    public string? Summary { get; private set; }

    /// <exception cref="ArgumentException">The words lack something: ask <see cref="CampaignWords.Refuse"/> first.</exception>
    public static Campaign Begin(CampaignWords words, string by, DeadlineClock clock)
    {
        var begun = new Campaign { CreatedBy = by, CreatedAt = clock.Now };
        begun.Take(words);
        return begun;
    }

    public CampaignStage StageOn(DateOnly today) =>
        ClosedAt is not null ? CampaignStage.Closed
        : today < From ? CampaignStage.Coming
        : today > To ? CampaignStage.Over
        : CampaignStage.Running;

    /// <summary>Other words from now on; what was filed stays as it was filed.</summary>
    public TransitionRefusal? Edit(CampaignWords words)
    {
        if ((Required.That(ClosedAt is null, TransitionRefusal.WrongState) ?? words.Refuse()) is { } refusal) return refusal;
        Take(words);
        return null;
    }

    /// <summary>Ends it, with what came of it.</summary>
    public TransitionRefusal? Close(string summary, string by, DeadlineClock clock)
    {
        var refusal = Required.That(ClosedAt is null, TransitionRefusal.WrongState) ?? Required.Explanation(summary);
        if (refusal is not null) return refusal;
        (Summary, ClosedBy, ClosedAt) = (summary, by, clock.Now);
        return null;
    }

    private void Take(CampaignWords words)
    {
        if (words.Refuse() is { } refusal) throw new ArgumentException(refusal.Code(), nameof(words));
        (Topic, Explanation, Ways, Area) = (words.Topic, words.Explanation, words.Ways, words.Area);
        (From, To, IsEmergency) = (words.From!.Value, words.To!.Value, words.IsEmergency);
    }
}
