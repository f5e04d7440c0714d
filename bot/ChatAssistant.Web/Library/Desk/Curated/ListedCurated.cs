using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library.Desk.Curated;

/// <summary>An approved answer in the list.</summary>
/// <param name="Answer">As it is given.</param>
/// <param name="IsOwn">The office wrote it; else it ships.</param>
/// <param name="Standing">Whether it is to be looked at again.</param>
/// <param name="IsGiven">Whether it may be given today, as far as its own days say.</param>
public sealed record ListedCurated(CuratedAnswer Answer, bool IsOwn, ReviewStanding Standing, bool IsGiven);
