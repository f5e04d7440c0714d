using ChatAssistant.Bot.Care.Turns;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryTurnLog : ITurnLog
{
    public List<TurnEntry> Entries { get; } = [];

    public void Keep(TurnEntry entry) => Entries.Add(entry);
}
