using ChatAssistant.Cases;

namespace ChatAssistant.Web.Retention;

/// <summary>A case whose time is over.</summary>
internal sealed record AgedCase(Guid Id, CaseNumber Number);
