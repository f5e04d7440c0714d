namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>What became of a promise.</summary>
public enum CommitmentOutcome
{
    /// <summary>办理中.</summary>
    Open,

    /// <summary>已兑现.</summary>
    Kept,

    /// <summary>未能兑现, with the reason.</summary>
    NotKept,
}
