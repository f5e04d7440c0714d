namespace ChatAssistant.Cases.Deputies;

public enum SuggestionState
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>已提交.</summary>
    Submitted,

    /// <summary>退回修改.</summary>
    Returned,

    /// <summary>转作来信.</summary>
    TreatedAsLetter,

    /// <summary>已交办.</summary>
    Assigned,

    /// <summary>办理中.</summary>
    InProgress,

    /// <summary>已答复.</summary>
    Replied,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>重新办理.</summary>
    Redo,

    /// <summary>已撤回.</summary>
    Withdrawn,
}
