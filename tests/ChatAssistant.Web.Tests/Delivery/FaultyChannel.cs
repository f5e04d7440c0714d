using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>Refuses three calls in ten and leaves one in twenty without an answer, half of those after it has taken the message.</summary>
internal sealed class FaultyChannel : IOutboundChannel
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(20200212);
    private readonly HashSet<string> _underWay = [];
    private readonly List<Activity> _taken = [];

    public string Name => "test";

    /// <summary>Every message it took, as often as it took it.</summary>
    public IReadOnlyList<Activity> Taken
    {
        get
        {
            lock (_gate) return [.. _taken];
        }
    }

    public int Refused { get; private set; }

    public int LeftHanging { get; private set; }

    /// <summary>Calls for a message that was being sent already.</summary>
    public int SentTwiceAtOnce { get; private set; }

    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var key = activity.Id;
        try
        {
            if (Receive(key, activity)) await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            lock (_gate) _underWay.Remove(key);
        }
    }

    /// <summary>Whether the caller is left hanging.</summary>
    private bool Receive(string key, Activity activity)
    {
        lock (_gate)
        {
            if (!_underWay.Add(key)) SentTwiceAtOnce++;
            var luck = _random.Next(1000);
            if (luck < 300)
            {
                Refused++;
                throw new HttpRequestException("Not now.");
            }

            if (luck is < 325 or >= 350) _taken.Add(activity);
            if (luck >= 350) return false;
            LeftHanging++;
            return true;
        }
    }
}
