using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>The library, asked over a line that is slow now and then: each answer takes some time between nothing and <paramref name="most"/>.</summary>
internal sealed class SlowKnowledge(IKnowledgeBase library, TimeSpan most) : IKnowledgeBase
{
    private readonly Random _random = new(20200212);

    public IReadOnlyList<DocumentSummary> Documents => library.Documents;

    public async Task<Knowledge.Answer> AskAsync(Question question, CancellationToken cancellationToken)
    {
        await Task.Delay(NextDelay(), cancellationToken);
        return await library.AskAsync(question, cancellationToken);
    }

    public Task<IReadOnlyList<Hit>> SearchAsync(Question question, int most, CancellationToken cancellationToken) => library.SearchAsync(question, most, cancellationToken);

    public Passage? Find(Address address) => library.Find(address);

    public IReadOnlyList<Passage> Read(Address address) => library.Read(address);

    public IReadOnlyList<Naming> NamedIn(string text) => library.NamedIn(text);

    public Passage? Counterpart(Address address, DateOnly day) => library.Counterpart(address, day);

    private TimeSpan NextDelay()
    {
        lock (_random) return most * _random.NextDouble();
    }
}
