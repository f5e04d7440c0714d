namespace ChatAssistant.Cases.Deputies;

/// <summary>What the constituent agreed to when a deputy passed the matter on.</summary>
public enum ConstituentConsent
{
    /// <summary>The name stays with the deputy.</summary>
    Hidden,

    /// <summary>The name may go along.</summary>
    Named,
}
