namespace ChatAssistant.Web.Retention;

/// <summary>That somebody wants what is over removed now.</summary>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
internal sealed record RetentionOrder(string By, string Reason);
