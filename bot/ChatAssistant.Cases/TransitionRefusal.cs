namespace ChatAssistant.Cases;

/// <summary>Why something asked of a case was not done. Nothing was changed then. For programs: <see cref="TransitionRefusals.Code"/>.</summary>
public enum TransitionRefusal
{
    /// <summary>Not from where the case stands.</summary>
    WrongState,

    /// <summary>Not by somebody in this part.</summary>
    WrongActor,

    ReasonMissing,

    /// <summary>An explanation of at least <see cref="Case.ShortestExplanation"/> characters is needed.</summary>
    ExplanationTooShort,

    CategoryMissing,

    UnitMissing,

    /// <summary>A date is needed, or the one given is not allowed.</summary>
    DateNotAllowed,

    /// <summary>A plan does not reach that far ahead: most likely the year is mistyped.</summary>
    DateTooFar,

    /// <summary>A second person, other than the first, has to agree.</summary>
    SecondPersonMissing,

    /// <summary>The time for it is over.</summary>
    TooLate,

    /// <summary>The time for it has not come.</summary>
    TooEarly,

    /// <summary>What is of this lane does not go this way.</summary>
    LaneForbids,

    /// <summary>The result has to say how the matter ended.</summary>
    ResultMissing,

    /// <summary>Cases of different lanes are not merged.</summary>
    LaneDiffers,

    SameCase,

    /// <summary>The lead case is over, or itself goes along with another.</summary>
    LeadNotOpen,

    /// <summary>Others go along with this case; it cannot itself be merged.</summary>
    HasMembers,

    AlreadyJoined,

    /// <summary>Nobody joins their own case.</summary>
    OwnCase,

    AlreadyExtended,

    AlreadyRated,

    /// <summary>The unit was designated after an objection and has to take it.</summary>
    Designated,

    /// <summary>A unit never gets what accuses it.</summary>
    UnitAccused,

    /// <summary>No such clock is running.</summary>
    NothingRunning,

    /// <summary>Nothing has been answered formally.</summary>
    NotAnswered,

    /// <summary>The person chose something that speaks against it.</summary>
    PersonForbids,

    /// <summary>What is to be public says something else than what is on file.</summary>
    WordsDiffer,

    /// <summary>Whoever brought the matter up has no chat in which they could be asked.</summary>
    NobodyToAsk,
}
