namespace ChatAssistant.Channels.Inbox;

/// <summary>
/// Hands each new message on in the order in which they were stored. Whoever stored two at the same moment hears of it in any order, and
/// would give them their turns so.
/// </summary>
public sealed class InboxLine
{
    private Action<InboxEntry>? _take;

    /// <summary>From now on new messages go to <paramref name="take"/>, one at a time. It must return at once.</summary>
    public void Open(Action<InboxEntry> take) => Volatile.Write(ref _take, take);

    /// <summary>A message was stored, after all that were handed on before it. A program that takes none lets it lie.</summary>
    public void Stored(InboxEntry entry) => Volatile.Read(ref _take)?.Invoke(entry);
}
