namespace ChatAssistant.Knowledge;

/// <summary>A clause of a changed article. The clauses that are not added make up the old text, those not removed the new.</summary>
public sealed record ClauseChange(ClauseChangeKind Kind, string Text);
