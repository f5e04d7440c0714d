using ChatAssistant.Cases;

namespace ChatAssistant.Web.Retention;

/// <summary>A plan or a run under way: what holds chats, looked for once, and what it has come to so far.</summary>
internal sealed class RetentionPass
{
    private readonly List<CaseNumber> _cases = [];
    private readonly Dictionary<RetentionKind, int> _counts = [];

    /// <summary>From when on each chat's messages are held; chats that nothing holds are left out.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> HeldFrom { get; private set; } = new Dictionary<string, DateTimeOffset>();

    public RetentionSum Sum => new([.. _cases], _counts.Where(each => each.Value > 0).ToDictionary());

    public void Hold(IReadOnlyDictionary<string, DateTimeOffset> heldFrom) => HeldFrom = heldFrom;

    public void Add(RetentionKind kind, int more) => _counts[kind] = _counts.GetValueOrDefault(kind) + more;

    public void Add(AgedCase archived)
    {
        _cases.Add(archived.Number);
        Add(RetentionKind.Cases, 1);
    }
}
