namespace ChatAssistant.Cases;

/// <summary>How a matter came in.</summary>
public enum CaseSource
{
    Citizen,

    /// <summary>代表转递.</summary>
    DeputyForward,

    /// <summary>干部反映的“最后一公里”问题.</summary>
    StaffLastMile,

    /// <summary>县区人大上报.</summary>
    CountyReport,

    /// <summary>专项征集.</summary>
    Campaign,

    /// <summary>12345 热线.</summary>
    Hotline,
}
