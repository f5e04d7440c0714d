namespace ChatAssistant.Cases.History;

/// <summary>What was done to a case, before it is an event.</summary>
/// <param name="Action">One of <see cref="CaseActions"/>.</param>
/// <param name="By">Who did it.</param>
/// <param name="Reason">Why; of a citizen only the masked words.</param>
/// <param name="Basis">What it rests on: an article, a unit, another case's number, a second person.</param>
internal sealed record CaseStep(string Action, Actor By, string? Reason = null, string? Basis = null);
