namespace ChatAssistant.Cases.HotIssues;

/// <summary>A matter in an issue.</summary>
/// <param name="Voice">The matter.</param>
/// <param name="Likeness">How like the issue it was told when it came, from 0 to 1; 1 for the first, and for what staff put there.</param>
/// <param name="IsPinned">Staff have said that it belongs here.</param>
/// <param name="IsFirstOfPerson">Nothing of this person was known before.</param>
public sealed record IssueMember(Voice Voice, double Likeness, bool IsPinned, bool IsFirstOfPerson)
{
    internal int[] Pairs { get; init; } = [];
}
