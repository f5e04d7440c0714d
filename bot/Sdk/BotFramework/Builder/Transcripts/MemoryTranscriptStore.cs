using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Transcripts in memory, pages of twenty.
/// </summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _gate = new();

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var key = (activity.ChannelId, activity.Conversation.Id);
        lock (_gate)
        {
            if (!_transcripts.TryGetValue(key, out var transcript)) _transcripts[key] = transcript = [];
            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            var said = _transcripts.GetValueOrDefault((channelId, conversationId), [])
                .Where(activity => activity.Timestamp is null || activity.Timestamp >= startDate)
                .OrderBy(activity => activity.Timestamp);
            return Task.FromResult(Page(said, activity => activity.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        lock (_gate) _transcripts.Remove((channelId, conversationId));
        return Task.CompletedTask;
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_gate)
        {
            var infos = _transcripts.Where(transcript => transcript.Key.Channel == channelId)
                .Select(transcript => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = transcript.Key.Conversation,
                    Created = transcript.Value.Min(activity => activity.Timestamp) ?? default,
                })
                .OrderBy(info => info.Created);
            return Task.FromResult(Page(infos, info => info.Id, continuationToken));
        }
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> items, Func<T, string> idOf, string continuationToken)
    {
        var rest = continuationToken is null ? items : items.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? idOf(page[^1]) : null };
    }
}
