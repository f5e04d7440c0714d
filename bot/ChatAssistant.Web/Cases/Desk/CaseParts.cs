namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What is kept about a case beside it.</summary>
public sealed record CaseParts(Deliveries Deliveries, Drafts Drafts, Decisions Decisions);
