using ChatAssistant.Cases;

namespace ChatAssistant.Web.Deputies;

/// <summary>A matter a deputy handed on, as the list shows it.</summary>
/// <param name="Number">The case's.</param>
/// <param name="DeputyName">Who handed it on.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Text">The matter, masked.</param>
/// <param name="CreatedAt">When it was handed on.</param>
public sealed record ForwardLine(CaseNumber Number, string DeputyName, CaseState State, string Text, DateTimeOffset CreatedAt);
