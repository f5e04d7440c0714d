namespace ChatAssistant.Knowledge;

/// <summary>An answer that a person wrote and approved, given as it stands.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Questions">The questions it answers, each worded differently.</param>
/// <param name="Text">What is said.</param>
/// <param name="Citations">Where that can be read; empty only for an answer about this service.</param>
/// <param name="From">The first day it may be given.</param>
/// <param name="Until">The last day; null while there is none.</param>
/// <param name="Owner">The role that reviews it.</param>
/// <param name="Review">The day by which it is to be looked at again; it is given after that day too.</param>
public sealed record CuratedAnswer(
    string Id,
    IReadOnlyList<string> Questions,
    string Text,
    IReadOnlyList<Address> Citations,
    DateOnly From,
    DateOnly? Until,
    string Owner,
    DateOnly Review)
{
    /// <summary>In characters: what a chat shows on one screen.</summary>
    public const int LongestText = 500;

    public bool MayBeGivenOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
