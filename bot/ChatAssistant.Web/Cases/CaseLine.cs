using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Conversations;

namespace ChatAssistant.Web.Cases;

/// <summary>A case as it stands in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">How it stands.</param>
/// <param name="Area">Where it is about.</param>
/// <param name="Text">The whole matter.</param>
/// <param name="CreatedAt">When it was filed.</param>
/// <param name="RepliedAt">When it was last answered; null while it has not been.</param>
/// <param name="Delivery">How far the last answer has come; null without one.</param>
public sealed record CaseLine(
    CaseNumber Number, CaseState State, string Area, string Text, DateTimeOffset CreatedAt, DateTimeOffset? RepliedAt, OutboxState? Delivery);
