namespace ChatAssistant.Cases.Deputies;

/// <summary>Why a draft cannot be submitted.</summary>
public enum SuggestionRefusal
{
    TitleLength,

    GroundsMissing,

    ProposalMissing,

    /// <summary>It is of a type that <see cref="SuggestionExclusion"/> names.</summary>
    Excluded,

    NotInOffice,

    AlreadySubmitted,
}
