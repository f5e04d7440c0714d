namespace ChatAssistant.Cases.Deadlines;

/// <summary>The last day something is in time.</summary>
/// <param name="Day">That day, in Asia/Shanghai.</param>
/// <param name="IsProvisional">A year it was counted through has no official calendar yet: the day may move when it comes out.</param>
public sealed record DueDay(DateOnly Day, bool IsProvisional);
