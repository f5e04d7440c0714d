using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;

namespace ChatAssistant.Web.Blocking;

/// <summary>A block as staff see it: by the case it came from, never by who the person is.</summary>
/// <param name="Block">The block.</param>
/// <param name="Number">Of the case.</param>
public sealed record BlockLine(FilingBlock Block, CaseNumber Number);
