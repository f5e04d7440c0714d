namespace ChatAssistant.Web.Counties;

/// <summary>What a report from below tells.</summary>
public enum ReportKind
{
    /// <summary>做法: what was done and works.</summary>
    Practice,

    /// <summary>问题.</summary>
    Problem,

    /// <summary>意见建议.</summary>
    Advice,

    /// <summary>“最后一公里”问题, as a cadre met it on the spot.</summary>
    LastMile,
}
