using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases.Replies.Gate;

/// <summary>A reply about to be sent, and what it answers.</summary>
/// <param name="Text">The reply.</param>
/// <param name="Result">How the matter ended; null where that is left open.</param>
/// <param name="Number">The case's.</param>
/// <param name="Matter">What was asked, with what was added, masked.</param>
/// <param name="Today">The day it would be sent.</param>
public sealed record GateInput(string Text, ResultCode? Result, CaseNumber Number, string Matter, DateOnly Today)
{
    /// <summary>The last day in time; null where none runs.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The name the citizen gave, masked; null where they gave none or want none shown.</summary>
    public string? Name { get; init; }

    public static GateInput Of(Case found, string text, ResultCode? result, DateOnly today) =>
        new(text, result, found.Number, string.Join('\n', found.Supplements.Select(each => each.Words.Masked).Prepend(found.Text)), today)
        {
            Due = found.NextDue()?.Due,
            Name = found.Display is DisplayMode.Anonymous ? null : found.Name?.Masked,
        };
}
