namespace ChatAssistant.Bot.Downloads;

public enum DownloadKind
{
    /// <summary>All that is kept about the person, as text.</summary>
    MyData,

    /// <summary>A deputy's suggestion in the usual form.</summary>
    Suggestion,
}
