namespace ChatAssistant.Web.Data.Reports;

/// <summary>What a report is about.</summary>
public enum ReportKind
{
    /// <summary>周报: all that came in and was done in a week.</summary>
    Weekly,

    /// <summary>专报: one hot issue.</summary>
    Special,
}
