namespace ChatAssistant.Web.Data.HotIssues;

/// <summary>What staff have made of an issue.</summary>
public enum HotIssueState
{
    /// <summary>观察: found by likeness, nobody has said anything about it.</summary>
    Watched,

    /// <summary>已确认: staff say that it is one issue.</summary>
    Accepted,

    /// <summary>已答复: everybody who contributed has been told.</summary>
    Answered,
}
