namespace ChatAssistant.Bot.Downloads;

/// <summary>Addresses under which one person opens a file of theirs. They are signed, tell nothing, and end.</summary>
public interface IDownloadLinks
{
    /// <summary>How long an address leads anywhere.</summary>
    TimeSpan ValidFor { get; }

    /// <param name="download">What it leads to.</param>
    /// <param name="reachedAt">The address at which this person reaches the service, used while no public address is configured.</param>
    Uri For(Download download, Uri? reachedAt);
}
