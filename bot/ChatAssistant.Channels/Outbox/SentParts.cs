using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// Sends a message that is several on its channel. After a failure those that were taken are not sent again. Kept in memory: over a restart
/// it is the channel's own key that tells a part sent twice, where the channel has one.
/// </summary>
internal sealed class SentParts
{
    /// <summary>Messages given up stay behind here; so many are forgotten at once, at the price of a part sent twice.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, int> _taken = new();

    /// <param name="messageId">The message's own id, the same at every attempt.</param>
    /// <param name="parts">In order.</param>
    /// <param name="send">Sends one part under a key that is the same at every attempt.</param>
    public async Task SendAsync(string messageId, IReadOnlyList<string> parts, Func<string, string, Task> send)
    {
        if (_taken.Count > MostRemembered) _taken.Clear();
        for (var index = _taken.GetValueOrDefault(messageId); index < parts.Count; index++)
        {
            await send(parts[index], KeyOf(messageId, index));
            _taken[messageId] = index + 1;
        }

        _taken.TryRemove(messageId, out _);
    }

    /// <summary>32 characters of 0-9 and a-f: what the strictest channel takes as a key.</summary>
    public static string KeyOf(string messageId, int index) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{messageId}/{index}")).AsSpan(0, 16));
}
