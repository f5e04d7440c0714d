namespace ChatAssistant.Cases.Blocking;

/// <summary>Why somebody may not file for a time. What a matter says is never one: criticism is what the office is there to hear.</summary>
public enum BlockGround
{
    /// <summary>反复提交相同内容.</summary>
    Repeating,

    /// <summary>广告、推广.</summary>
    Advertising,

    /// <summary>辱骂、威胁他人.</summary>
    Abuse,

    /// <summary>冒用他人身份.</summary>
    Impersonation,

    /// <summary>用程序批量提交.</summary>
    Flooding,
}
