using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Triage;

/// <summary>A pattern that speaks for a heading, or with a weight below zero against it.</summary>
internal sealed record Cue(int Weight, Regex Pattern);
