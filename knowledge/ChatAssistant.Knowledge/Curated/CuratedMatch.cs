namespace ChatAssistant.Knowledge;

/// <summary>A curated answer, how alike the question is to one of its own, 0 to 1, and the day it is given for.</summary>
internal sealed record CuratedMatch(CuratedAnswer Answer, double Likeness, DateOnly Day);
