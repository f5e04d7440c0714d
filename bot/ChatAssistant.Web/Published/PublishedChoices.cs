namespace ChatAssistant.Web.Published;

/// <summary>What published matters can be narrowed to: what occurs among them and nothing else.</summary>
/// <param name="Counties">Their counties.</param>
/// <param name="Categories">Their categories.</param>
public sealed record PublishedChoices(IReadOnlyList<string> Counties, IReadOnlyList<string> Categories);
