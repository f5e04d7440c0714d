namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What one person proposes and another has to agree to.</summary>
public enum DecisionKind
{
    /// <summary>不予受理.</summary>
    NotAccept,

    /// <summary>无效.</summary>
    Spam,

    /// <summary>公开.</summary>
    Publish,
}
