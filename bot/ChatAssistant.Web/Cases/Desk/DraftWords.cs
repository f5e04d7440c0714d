using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What a unit writes.</summary>
/// <param name="Text">The answer it proposes.</param>
/// <param name="Result">How the matter ended.</param>
/// <param name="PromisedFor">With a plan: by when.</param>
/// <param name="Over">The <see cref="UnitDraft.Version"/> it was written over; empty where there was none.</param>
public sealed record DraftWords(string Text, ResultCode? Result, DateOnly? PromisedFor, string Over);
