using ChatAssistant.Cases;

namespace ChatAssistant.Web.Cases;

/// <summary>Which cases are looked for.</summary>
/// <param name="State">Only those that stand so; null for all.</param>
/// <param name="Words">Part of the matter, the area or the number; empty for all.</param>
public sealed record CaseFilter(CaseState? State, string Words)
{
    public bool IsOpen => State is null && Words.Length == 0;
}
