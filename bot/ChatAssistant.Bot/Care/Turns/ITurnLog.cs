namespace ChatAssistant.Bot.Care.Turns;

/// <summary>What each message was taken for and what came of it. Kept when the turn commits, once a turn; never changed.</summary>
public interface ITurnLog
{
    void Keep(TurnEntry entry);
}
