namespace ChatAssistant.Cases.Deputies;

/// <summary>What somebody is a deputy of, and how long.</summary>
/// <param name="Level">Of which congress.</param>
/// <param name="Area">The congress's area.</param>
/// <param name="ElectoralUnit">选区或者选举单位.</param>
/// <param name="TermStart">First day.</param>
/// <param name="TermEnd">Last day.</param>
public sealed record DeputySeat(DeputyLevel Level, string Area, string ElectoralUnit, DateOnly TermStart, DateOnly TermEnd);
