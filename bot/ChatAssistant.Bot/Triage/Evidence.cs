namespace ChatAssistant.Bot.Triage;

/// <summary>Words of a message that a cue found.</summary>
/// <param name="For">The heading in the word lists that the cue stands under.</param>
/// <param name="Words">As they stand in the message.</param>
/// <param name="Weight">What they add; below zero for words that speak against the heading.</param>
public sealed record Evidence(string For, string Words, int Weight);
