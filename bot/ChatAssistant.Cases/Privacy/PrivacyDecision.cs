namespace ChatAssistant.Cases.Privacy;

/// <summary>What became of a request.</summary>
public enum PrivacyDecision
{
    Granted,

    /// <summary>Done but for what must be kept; the reason says what and why.</summary>
    PartlyGranted,

    Refused,

    /// <summary>Taken back by the person who asked.</summary>
    TakenBack,
}
