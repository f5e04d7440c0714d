namespace ChatAssistant.Cases.Deputies;

public enum DeputyLevel
{
    /// <summary>乡镇.</summary>
    Township,

    /// <summary>县区.</summary>
    County,

    /// <summary>设区的市.</summary>
    City,

    /// <summary>省.</summary>
    Province,

    /// <summary>全国.</summary>
    Nation,
}
