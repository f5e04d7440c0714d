namespace ChatAssistant.Bot.Triage;

/// <summary>The cues under one heading.</summary>
internal sealed class CueList
{
    /// <summary>Of each cue whether it is to be tried on every text.</summary>
    private readonly bool[] _always;

    /// <summary>The places of the cues that need a character or a pair of characters, by <see cref="KeyOf"/>.</summary>
    private readonly Dictionary<int, int[]> _needing;

    public CueList(string heading, IReadOnlyList<Cue> cues)
    {
        (Heading, Cues) = (heading, cues);
        _always = [.. cues.Select(cue => cue.Needs is null)];
        _needing = cues.SelectMany((cue, place) => (cue.Needs ?? new HashSet<string>()).Select(needed => (Key: KeyOf(needed), Place: place)))
            .GroupBy(needed => needed.Key, needed => needed.Place)
            .ToDictionary(needed => needed.Key, needed => needed.ToArray());
    }

    public string Heading { get; }

    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>One piece of evidence for each cue that matches: saying a thing twice makes it no truer.</summary>
    public IReadOnlyList<Evidence> Find(string text) =>
    [
        .. MayMatch(text).Select(cue => (cue.Weight, Match: cue.Pattern.Match(text)))
            .Where(found => found.Match.Success)
            .Select(found => new Evidence(Heading, found.Match.Value, found.Weight)),
    ];

    /// <summary>One piece of evidence for each different word that a cue finds.</summary>
    public IReadOnlyList<Evidence> FindAll(string text) =>
    [
        .. MayMatch(text).SelectMany(cue => cue.Pattern.Matches(text).Select(match => new Evidence(Heading, match.Value, cue.Weight))).Distinct(),
    ];

    /// <summary>The cues without those that need what the text does not hold: to run all of them would cost more than the rest of a turn.</summary>
    private IEnumerable<Cue> MayMatch(string text)
    {
        var may = _always.ToArray();
        for (var at = 0; at < text.Length; at++)
        {
            Mark(KeyOf(text.AsSpan(at, 1)), may);
            if (at + 1 < text.Length) Mark(KeyOf(text.AsSpan(at, 2)), may);
        }

        return Cues.Where((_, place) => may[place]);
    }

    private void Mark(int key, bool[] may)
    {
        if (!_needing.TryGetValue(key, out var places)) return;
        foreach (var place in places) may[place] = true;
    }

    private static int KeyOf(ReadOnlySpan<char> needed) => needed is [var only] ? only : needed[0] << 16 | needed[1];
}
