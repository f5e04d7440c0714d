namespace ChatAssistant.Web.Library.Desk.Audits;

/// <summary>A page of turns, newest first.</summary>
/// <param name="Turns">What stands on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least 1.</param>
public sealed record AuditedTurns(IReadOnlyList<AuditedTurn> Turns, int Number, int PageCount);
