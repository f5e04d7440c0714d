using ChatAssistant.Bot.MyData;

namespace ChatAssistant.Bot.Tests.Support;

/// <summary>The words of conversations, of which only the count matters here.</summary>
internal sealed class MemoryRecords : IPersonalRecords
{
    public Dictionary<Person, List<SaidLine>> Said { get; } = [];

    public List<TurnKept> Turns { get; } = [];

    public List<DateTimeOffset> Drafts { get; } = [];

    public Task<RecordsKept> SumAsync(Person person, CancellationToken cancellationToken) =>
        Task.FromResult(new RecordsKept(Of(person).FirstOrDefault()?.At, Of(person).Count, 0, Turns.Count, Drafts));

    public Task<IReadOnlyList<SaidLine>> SaidAsync(Person person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SaidLine>>(Of(person));

    public Task<IReadOnlyList<TurnKept>> TurnsAsync(Person person, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<TurnKept>>(Turns);

    public Task ForgetAsync(Person person, CancellationToken cancellationToken)
    {
        Said.Remove(person);
        return Task.CompletedTask;
    }

    private List<SaidLine> Of(Person person) => Said.GetValueOrDefault(person) ?? [];
}
