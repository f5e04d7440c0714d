namespace ChatAssistant.Cases.Supervising;

/// <summary>What can be supervised.</summary>
public enum SupervisionTargetKind
{
    Case,

    /// <summary>热点问题.</summary>
    HotIssue,

    /// <summary>代表建议.</summary>
    DeputySuggestion,
}
