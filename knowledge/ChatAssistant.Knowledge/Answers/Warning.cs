namespace ChatAssistant.Knowledge;

/// <summary>Something the asker must know about the answer.</summary>
/// <param name="Kind">A stable word for programs: <c>amended</c>, <c>repealed</c>, <c>not_yet_in_force</c>, <c>newer_law</c>, <c>digest</c>.</param>
/// <param name="Text">The same for people.</param>
public sealed record Warning(string Kind, string Text);
