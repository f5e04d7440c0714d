namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>What can be done to many cases at once.</summary>
public enum BulkAct
{
    /// <summary>加标签.</summary>
    Label,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>交办.</summary>
    Assign,

    /// <summary>并案.</summary>
    Merge,
}
