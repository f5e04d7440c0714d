namespace ChatAssistant.Web.Cases.Timeline;

public enum TimelineKind
{
    /// <summary>A step.</summary>
    Step,

    /// <summary>正式答复.</summary>
    FormalReply,

    /// <summary>过程答复.</summary>
    ProcessReply,

    /// <summary>Something the citizen said.</summary>
    Citizen,
}
