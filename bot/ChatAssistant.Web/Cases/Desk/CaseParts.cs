using ChatAssistant.Web.Cases.Extensions;
using ChatAssistant.Web.Cases.Supervising;
using ChatAssistant.Web.Cases.Timeline;
using ChatAssistant.Web.Published;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What is kept about a case beside it.</summary>
public sealed record CaseParts(SentMessages Sent, Drafts Drafts, Decisions Decisions, ExtensionRequests Extensions, Supervisions Supervisions, PublicWording Wording);
