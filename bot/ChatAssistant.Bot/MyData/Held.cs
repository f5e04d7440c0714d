using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Privacy;

namespace ChatAssistant.Bot.MyData;

/// <summary>All that is kept about one person.</summary>
/// <param name="Cases">Their cases, newest first.</param>
/// <param name="Deputy">Who they are bound to; null for all who are no deputies.</param>
/// <param name="Requests">Their requests about personal information, newest first.</param>
/// <param name="Blocks">What kept or keeps them from filing, newest first.</param>
/// <param name="Records">Everything else, counted.</param>
public sealed record Held(IReadOnlyList<Case> Cases, Deputy? Deputy, IReadOnlyList<PrivacyRequest> Requests, IReadOnlyList<FilingBlock> Blocks, RecordsKept Records);
