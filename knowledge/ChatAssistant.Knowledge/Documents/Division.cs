namespace ChatAssistant.Knowledge;

/// <summary>A part of a law above its articles: 编, 分编, 章, 节, or a heading without a number such as 序言.</summary>
/// <param name="Rank">1 for 编 and headings without a number, then 分编, 章, and 4 for 节.</param>
/// <param name="Title">The whole title with its number.</param>
/// <param name="First">How many of the document's nodes stand before it: the index of the first node in it.</param>
public sealed record Division(int Rank, string Title, int First);
