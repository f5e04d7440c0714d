namespace ChatAssistant.Web.Counties;

/// <summary>The three fields a cadre fills in on the spot.</summary>
/// <param name="Place">在哪里.</param>
/// <param name="Text">什么问题.</param>
/// <param name="Tried">试过什么、建议怎么办.</param>
public sealed record LastMileEntry(string Place, string Text, string Tried);
