namespace ChatAssistant.Cases.Deadlines;

public enum DeadlineChangeKind
{
    Extended,

    /// <summary>Moved as far as the longest pause while the citizen is asked something.</summary>
    Paused,

    /// <summary>Moved back by what the pause left unused.</summary>
    Resumed,

    /// <summary>Taken earlier by a case merged in.</summary>
    Inherited,

    /// <summary>Given back when it was taken out again.</summary>
    Released,
}
