namespace ChatAssistant.Knowledge;

/// <summary>An entry in its place, with the points that rules gave it, its <see cref="Knowledge.Likeness"/> and how surely everyday words point at it, 0 to 1.</summary>
internal sealed record Ranked(int Entry, double Score, double Likeness, double Pointed, IReadOnlyList<HitReason> Rules);
