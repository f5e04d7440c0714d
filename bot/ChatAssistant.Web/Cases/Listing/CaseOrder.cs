namespace ChatAssistant.Web.Cases.Listing;

/// <summary>In which order cases are listed.</summary>
public enum CaseOrder
{
    /// <summary>What is due first, so that what is overdue comes before all; what nobody waits for comes last.</summary>
    Due,

    Newest,

    Oldest,
}
