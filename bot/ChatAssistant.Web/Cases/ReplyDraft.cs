using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases;

/// <summary>An answer to a case, about to be sent.</summary>
/// <param name="Id">Chosen when the draft was begun, so that sending it twice sends it once.</param>
/// <param name="Text">At most <see cref="ChatAssistant.Cases.Case.LongestReply"/> characters.</param>
/// <param name="Author">The user name of the member of staff.</param>
public sealed record ReplyDraft(Guid Id, string Text, string Author)
{
    /// <summary>How the matter ended; null leaves it open.</summary>
    public Outcome? Outcome { get; init; }
}
