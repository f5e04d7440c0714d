namespace ChatAssistant.Knowledge;

/// <summary>An entry in its place, with the points that rules gave it and its <see cref="Knowledge.Likeness"/>.</summary>
internal sealed record Ranked(int Entry, double Score, double Likeness, IReadOnlyList<HitReason> Rules);
