namespace ChatAssistant.Bot.Downloads;

/// <summary>A file made for one person when they open it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="For">Whose it is.</param>
/// <param name="Id">Which one, where a person has several.</param>
public sealed record Download(DownloadKind Kind, Person For, Guid? Id = null);
