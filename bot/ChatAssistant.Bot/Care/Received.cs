using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Care;

/// <summary>What was decided about a message before anything else reads it.</summary>
/// <param name="GoesOn">Whether the dialogs get it.</param>
/// <param name="Evidence">What decided, by name; empty when nothing speaks against it.</param>
/// <param name="Reply">What the person is told instead; null when nothing.</param>
public sealed record Received(bool GoesOn, string Evidence = "", Activity? Reply = null)
{
    public static readonly Received On = new(GoesOn: true);
}
