using ChatAssistant.Cases.History;

namespace ChatAssistant.Web.Cases.Watching;

/// <summary>Something was asked of a case that has changed since its page was opened: nothing was done, and nothing typed is lost.</summary>
/// <param name="Number">The case's.</param>
/// <param name="Address">Where the form was going.</param>
/// <param name="Steps">What happened meanwhile.</param>
/// <param name="Typed">The form's fields as they were sent, but for its tokens.</param>
/// <param name="Seen">How many steps there are now.</param>
public sealed record ChangedCase(string Number, string Address, IReadOnlyList<CaseEvent> Steps, IReadOnlyList<KeyValuePair<string, string>> Typed, int Seen);
