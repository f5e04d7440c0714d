namespace ChatAssistant.Knowledge;

public enum ClauseChangeKind
{
    Kept,
    Removed,
    Added,
}
