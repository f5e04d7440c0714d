using ChatAssistant.Bot.Downloads;

namespace ChatAssistant.Bot.Tests.Support;

/// <summary>Keeps what an address would lead to.</summary>
internal sealed class PlainLinks : IDownloadLinks
{
    public List<Download> Given { get; } = [];

    public TimeSpan ValidFor => TimeSpan.FromHours(24);

    public Uri For(Download download, Uri? reachedAt)
    {
        Given.Add(download);
        return new($"http://test/download/{Given.Count}");
    }
}
