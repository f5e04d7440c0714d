using Microsoft.Extensions.Options;

namespace ChatAssistant.Bot.Care;

/// <summary>
/// Counts the messages of each person, a minute at a time from the first. Kept in memory: after a restart a minute begins anew.
/// A message whose turn is run again is not counted again and meets the same decision.
/// </summary>
public sealed class MessageRate(IOptions<ConversationOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Minute> _minutes = [];
    private DateTimeOffset _clearedAt;

    /// <param name="person">Channel and id of who sent it.</param>
    /// <param name="messageId">The id of the message.</param>
    public Admission Admit(string person, string messageId)
    {
        lock (_minutes)
        {
            var now = clock.GetUtcNow();
            Clear(now);
            if (!_minutes.TryGetValue(person, out var minute) || minute.IsOver(now)) _minutes[person] = minute = new(now);
            return minute.Admit(messageId, options.Value.MessagesPerMinute);
        }
    }

    /// <summary>Forgets those who have been silent, once a minute.</summary>
    private void Clear(DateTimeOffset now)
    {
        if (now - _clearedAt < Window) return;
        _clearedAt = now;
        foreach (var person in _minutes.Where(each => each.Value.IsOver(now)).Select(each => each.Key).ToList()) _minutes.Remove(person);
    }

    private sealed class Minute(DateTimeOffset begun)
    {
        private readonly HashSet<string> _admitted = [];
        private string? _toldAt;

        public bool IsOver(DateTimeOffset now) => now - begun >= Window;

        public Admission Admit(string messageId, int most)
        {
            if (_admitted.Contains(messageId)) return Admission.Admitted;
            if (_toldAt is null && _admitted.Count < most)
            {
                _admitted.Add(messageId);
                return Admission.Admitted;
            }

            _toldAt ??= messageId;
            return _toldAt == messageId ? Admission.TooMany : Admission.ToldBefore;
        }
    }
}
