namespace ChatAssistant.Knowledge;

/// <summary>One date in a law's header with what happened then.</summary>
internal sealed record HeaderEvent(DateOnly Day, HeaderEventKind Kind);
