namespace ChatAssistant.Knowledge;

/// <summary>One question of a curated answer, read as an asker's would be.</summary>
/// <param name="Answer">What it is answered with.</param>
/// <param name="Bare">Its letters and digits only.</param>
/// <param name="Query">As it is searched.</param>
/// <param name="Subjects">As <see cref="CuratedSubjects"/> tells.</param>
internal sealed record CuratedPhrasing(CuratedAnswer Answer, string Bare, Query Query, IReadOnlySet<string> Subjects);
