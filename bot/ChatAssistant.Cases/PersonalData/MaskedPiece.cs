namespace ChatAssistant.Cases.PersonalData;

/// <summary>A placeholder in a working copy, and the piece of the original it stands for, in UTF-16 units.</summary>
/// <param name="Kind">What was masked.</param>
/// <param name="Start">Where the placeholder begins in the working copy.</param>
/// <param name="Length">The placeholder's length.</param>
/// <param name="OriginalStart">Where the masked words begin in the original.</param>
/// <param name="OriginalLength">The masked words' length.</param>
public sealed record MaskedPiece(PersonalDataKind Kind, int Start, int Length, int OriginalStart, int OriginalLength);
