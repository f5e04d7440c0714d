using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Triage;

/// <summary>A pattern that speaks for a heading, or with a weight below zero against it.</summary>
internal sealed record Cue(int Weight, Regex Pattern)
{
    /// <summary>One of these stands in every text that it matches; null when nothing can be said of them. See <see cref="PatternNeeds"/>.</summary>
    public IReadOnlySet<string>? Needs { get; } = PatternNeeds.Of(Pattern.ToString());
}
