namespace ChatAssistant.Cases.Deadlines;

/// <summary>What has to be done in time.</summary>
public enum DeadlineKind
{
    /// <summary>Tell the citizen whether the matter is accepted.</summary>
    Notify,

    /// <summary>The office's own aim: somebody looks at it.</summary>
    FirstLook,

    /// <summary>A unit says that a matter assigned to it is not its own.</summary>
    Objection,

    /// <summary>From assignment to reply.</summary>
    Handle,

    /// <summary>An inquiry is answered.</summary>
    Answer,

    /// <summary>The competent body decides a grievance; its clock, which we only watch.</summary>
    GrievanceWatch,

    /// <summary>A co-handling unit gives its opinion to the leading one.</summary>
    CoHandler,

    /// <summary>A deputy's suggestion is answered.</summary>
    DeputySuggestion,

    /// <summary>The same, where many units or hard questions are in it.</summary>
    DeputySuggestionBroad,

    /// <summary>A deputy's suggestion received out of session is assigned.</summary>
    DeputyAssign,

    /// <summary>The deputy rates the reply.</summary>
    DeputyFeedback,

    /// <summary>From reopening to a new reply.</summary>
    Redo,

    /// <summary>The citizen answers what was asked back.</summary>
    Supplement,

    /// <summary>The citizen rates the reply.</summary>
    Rate,

    /// <summary>What a reply promised for a day.</summary>
    Promise,

    /// <summary>A request about one's own personal data is decided.</summary>
    PrivacyRequest,
}
