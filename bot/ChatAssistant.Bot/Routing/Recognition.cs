using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Routing;

/// <summary>What a message was taken for.</summary>
/// <param name="Intent">What the person wants.</param>
/// <param name="Text">The message, cleaned.</param>
public sealed record Recognition(Intent Intent, string Text)
{
    /// <summary>How sure that is, 0 to 1. Fixed rules are sure.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The rule or words that said so, by name: never the words of the message.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>For <see cref="Intent.Status"/>: the number in the message, when it is a right one.</summary>
    public CaseNumber? Number { get; init; }

    /// <summary>For <see cref="Intent.Status"/>: whether the message holds a number that is mistyped.</summary>
    public bool HasWrongNumber { get; init; }

    /// <summary>For <see cref="Intent.Suggest"/> and <see cref="Intent.Campaign"/>: whether the message already says what the matter is.</summary>
    public bool SaysMatter { get; init; }

    /// <summary>For <see cref="Intent.Campaign"/>: the call.</summary>
    public Guid? CampaignId { get; init; }

    /// <summary>For <see cref="Intent.Campaign"/>: what the message says besides the call's name; null when nothing.</summary>
    public string? CampaignMatter { get; init; }

    /// <summary>For <see cref="Intent.Emergency"/>: whether somebody may take their own life.</summary>
    public bool IsCrisis { get; init; }

    /// <summary>For <see cref="Intent.Smalltalk"/>: what to say back.</summary>
    public string? Response { get; init; }
}
