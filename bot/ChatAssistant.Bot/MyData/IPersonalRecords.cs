namespace ChatAssistant.Bot.MyData;

/// <summary>What is kept about a person besides their cases: what was said in their conversations and how it was handled, drafts, feedback.</summary>
public interface IPersonalRecords
{
    Task<RecordsKept> SumAsync(Person person, CancellationToken cancellationToken);

    /// <summary>What was said in the person's conversations, oldest first.</summary>
    Task<IReadOnlyList<SaidLine>> SaidAsync(Person person, CancellationToken cancellationToken);

    /// <summary>How their messages were handled, oldest first.</summary>
    Task<IReadOnlyList<TurnKept>> TurnsAsync(Person person, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets all of it when the turn commits. What is being said in this turn stays, and an answer that still waits to be delivered:
    /// both are under way.
    /// </summary>
    Task ForgetAsync(Person person, CancellationToken cancellationToken);
}
