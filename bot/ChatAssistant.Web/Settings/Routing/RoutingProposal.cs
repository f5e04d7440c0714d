using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>What the routing table says of a case. It is shown to the dispatcher and never done by itself.</summary>
/// <param name="To">Whose the case should be; null when the table does not say.</param>
/// <param name="Why">The entry it rests on, or why there is none, in words for people.</param>
public sealed record RoutingProposal(AssignTo? To, string Why);
