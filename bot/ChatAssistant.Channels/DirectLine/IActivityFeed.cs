namespace ChatAssistant.Channels.DirectLine;

/// <summary>The messages of a conversation in the order they became true, as Direct Line clients read them.</summary>
public interface IActivityFeed
{
    /// <summary>At most <paramref name="most"/> messages after a watermark, both the person's and ours.</summary>
    Task<FeedPage> ReadAsync(string conversation, long after, int most, CancellationToken cancellationToken);

    /// <summary>The watermark after the newest message; 0 for a conversation nobody opened.</summary>
    Task<long> NewestAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Notes that the person's program holds everything up to a watermark, so that our messages count as delivered.</summary>
    Task MarkReadAsync(string conversation, long upTo, CancellationToken cancellationToken);
}
