namespace ChatAssistant.Cases.Deputies;

/// <summary>代表转递: a deputy passes a constituent's matter on. It is the constituent's matter and no deputy's suggestion.</summary>
/// <param name="DeputyId">Which deputy.</param>
/// <param name="DeputyName">The name, as it stands in the case's events.</param>
/// <param name="Consent">What the constituent agreed to.</param>
/// <param name="Note">The deputy's own remark, masked.</param>
public sealed record DeputyForward(Guid DeputyId, string DeputyName, ConstituentConsent Consent, string? Note = null);
