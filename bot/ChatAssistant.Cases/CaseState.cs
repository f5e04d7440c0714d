namespace ChatAssistant.Cases;

/// <summary>Where a case stands. Before it is filed it is a draft of the dialog and no case. Which leads to which: <see cref="Transitions"/>.</summary>
public enum CaseState
{
    /// <summary>已提交: filed, nobody has decided about it yet.</summary>
    Submitted,

    /// <summary>待补充: the reviewer has asked the citizen something.</summary>
    NeedsInfo,

    /// <summary>已受理.</summary>
    Accepted,

    /// <summary>不予受理: with a ground and where to go instead.</summary>
    NotAccepted,

    /// <summary>已引导: another channel is the right one, and the citizen knows which.</summary>
    Redirected,

    /// <summary>已交办: a unit has it and has not signed it in yet.</summary>
    Assigned,

    /// <summary>办理中.</summary>
    InProgress,

    /// <summary>已答复: a formal reply has been given.</summary>
    Replied,

    /// <summary>已办结. Says nothing about whether it is solved: that is the result code.</summary>
    Closed,

    /// <summary>重新办理.</summary>
    Reopened,

    /// <summary>已并案: goes along with a lead case; the citizen still gets an answer of their own.</summary>
    Merged,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>无效. Can be taken back.</summary>
    Spam,
}
