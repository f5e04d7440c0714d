namespace ChatAssistant.Knowledge;

/// <summary>An entry in its place, with the points that rules gave it.</summary>
internal sealed record Ranked(int Entry, double Score, IReadOnlyList<HitReason> Rules);
