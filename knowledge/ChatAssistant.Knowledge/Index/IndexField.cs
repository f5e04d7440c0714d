namespace ChatAssistant.Knowledge;

/// <summary>A field of every entry.</summary>
/// <param name="Name">For the explanation.</param>
/// <param name="Weight">What its points are multiplied by, above 0.</param>
/// <param name="IsContent">Whether it says what an entry is about, so that it counts for how rare a gram is; names of documents do not.</param>
/// <param name="IsShared">Whether an occurrence in a neighbour counts in part. Headings that stand over many entries, and names, are no sign of one.</param>
internal sealed record IndexField(string Name, float Weight = 1, bool IsContent = true, bool IsShared = true);
