namespace ChatAssistant.Cases.PersonalData;

/// <summary>A piece of a text that gives a person away.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record PersonalDatum(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(PersonalDatum other) => Start < other.End && other.Start < End;
}
