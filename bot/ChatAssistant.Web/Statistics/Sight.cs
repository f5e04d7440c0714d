using ChatAssistant.Cases.Rates;

namespace ChatAssistant.Web.Statistics;

/// <summary>The cases somebody sees, kept up to a mark. Changed in place, since few of a hundred thousand change; what was handed out stays as it was.</summary>
internal sealed class Sight
{
    private readonly Dictionary<Guid, CaseFacts> _facts = [];

    /// <summary>The last event it knows of; -1 before it knows any.</summary>
    public long Mark { get; private set; } = -1;

    public SeenFacts Seen { get; private set; } = SeenFacts.None;

    /// <summary>Anew.</summary>
    public void Fill(long mark, IEnumerable<CaseFacts> seen)
    {
        _facts.Clear();
        Keep(mark, seen);
    }

    /// <param name="mark">The last event known now.</param>
    /// <param name="changed">The cases that have changed since the one known before.</param>
    /// <param name="seen">Those of them that are seen now.</param>
    public void Change(long mark, IEnumerable<Guid> changed, IEnumerable<CaseFacts> seen)
    {
        foreach (var id in changed) _facts.Remove(id);
        Keep(mark, seen);
    }

    private void Keep(long mark, IEnumerable<CaseFacts> seen)
    {
        foreach (var facts in seen) _facts[facts.Id] = facts;
        (Mark, Seen) = (mark, new([.. _facts.Values]));
    }
}
