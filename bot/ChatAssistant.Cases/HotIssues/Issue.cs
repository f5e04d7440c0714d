namespace ChatAssistant.Cases.HotIssues;

/// <summary>Matters that are about the same. Whether it is hot says <see cref="IsHot"/>; most are a single matter and stay so.</summary>
public sealed class Issue
{
    private readonly SortedList<(DateTimeOffset At, Guid Id), IssueMember> _members = [];
    private readonly HashSet<int> _indexed = [];
    private readonly Dictionary<string, int> _categories = [];

    /// <summary>How many members have each pair; null for a single one, as most issues are, which has its own list.</summary>
    private Dictionary<int, int>? _pairs;
    private double _length;

    internal Issue(Guid id, string place) => (Id, Place) = (id, place);

    /// <summary>The id of its first matter, or the one staff gave it; so it is the same at every rebuild.</summary>
    public Guid Id { get; }

    public string Place { get; }

    /// <summary>Its matters in the order they were filed.</summary>
    public IEnumerable<IssueMember> Members => _members.Values;

    public int Count => _members.Count;

    public DateTimeOffset FirstAt => _members.GetKeyAtIndex(0).At;

    public DateTimeOffset LastAt => _members.GetKeyAtIndex(_members.Count - 1).At;

    /// <summary>What most of its matters are filed under; null where none has a category.</summary>
    public string? Category => Count == 1
        ? _members.GetValueAtIndex(0).Voice.Category
        : _categories.Where(each => each.Value > 0).OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).FirstOrDefault().Key;

    /// <summary>Whether so many people came together within the window at any time.</summary>
    public bool IsHot(HotIssueOptions options)
    {
        if (Count < options.FewestPeople) return false;
        var (people, first) = (new Dictionary<string, int>(), 0);
        for (var last = 0; last < Count; last++)
        {
            var newest = _members.GetValueAtIndex(last).Voice;
            people[newest.Person] = people.GetValueOrDefault(newest.Person) + 1;
            for (; newest.At - _members.GetKeyAtIndex(first).At > options.Window; first++)
            {
                var gone = _members.GetValueAtIndex(first).Voice.Person;
                if (--people[gone] == 0) people.Remove(gone);
            }

            if (people.Count >= options.FewestPeople) return true;
        }

        return false;
    }

    public Heat HeatAt(DateTimeOffset now, HotIssueOptions options)
    {
        var last = new Dictionary<string, DateTimeOffset>();
        foreach (var member in Members) last[member.Voice.Person] = member.Voice.At;
        var joined = Members.SelectMany(each => each.Voice.Joined).Where(each => !last.ContainsKey(each)).Distinct().Count();
        return new(last.Count, joined, last.Values.Order().Sum(at => Math.Pow(0.5, Math.Max(0, (now - at).TotalDays) / options.HalfLifeDays)));
    }

    /// <summary>The pairs by which it is found.</summary>
    internal ISet<int> Indexed => _indexed;

    internal bool Has(int pair) => HoldersOf(pair) > 0;

    internal int HoldersOf(int pair) =>
        _pairs is { } held ? held.GetValueOrDefault(pair) : Array.BinarySearch(_members.GetValueAtIndex(0).Pairs, pair) >= 0 ? 1 : 0;

    internal IssueMember? Find(Voice voice) => _members.GetValueOrDefault((voice.At, voice.CaseId));

    internal void Add(IssueMember member, PairWeights weights)
    {
        if (Count == 1) _pairs = _members.GetValueAtIndex(0).Pairs.ToDictionary(pair => pair, _ => 1);
        _members.Add((member.Voice.At, member.Voice.CaseId), member);
        CountCategory(member, 1);
        if (_pairs is { } held) foreach (var pair in member.Pairs) held[pair] = held.GetValueOrDefault(pair) + 1;
        Measure(weights);
    }

    internal void Remove(IssueMember member, PairWeights weights)
    {
        _members.Remove((member.Voice.At, member.Voice.CaseId));
        CountCategory(member, -1);
        if (_pairs is { } held) foreach (var pair in member.Pairs.Where(pair => --held[pair] == 0)) held.Remove(pair);
        if (Count == 1) _pairs = null;
        if (Count > 0) Measure(weights);
    }

    /// <summary>The same matter, of which only who joined has changed.</summary>
    internal void Replace(IssueMember member) => _members[(member.Voice.At, member.Voice.CaseId)] = member;

    /// <summary>The cosine between a matter and the mean of the members.</summary>
    internal double Likeness(int[] pairs, double length, PairWeights weights)
    {
        var sum = 0.0;
        foreach (var pair in pairs)
        {
            if (HoldersOf(pair) is not (> 0 and var holders)) continue;
            var weight = weights.Of(pair);
            sum += weight * weight * holders / Count;
        }

        return length * _length == 0 ? 0 : sum / (length * _length);
    }

    private void CountCategory(IssueMember member, int by)
    {
        if (member.Voice.Category is { } category) _categories[category] = _categories.GetValueOrDefault(category) + by;
    }

    private void Measure(PairWeights weights)
    {
        // In a large issue one more matter moves the mean by less than matters, and each measuring reads all its pairs.
        if (Count > 64 && Count % 16 != 0) return;
        if (_pairs is not { } held)
        {
            _length = weights.Length(_members.GetValueAtIndex(0).Pairs);
            return;
        }

        var sum = 0.0;
        foreach (var (pair, holders) in held)
        {
            var weight = weights.Of(pair) * holders / Count;
            sum += weight * weight;
        }

        _length = Math.Sqrt(sum);
    }
}
