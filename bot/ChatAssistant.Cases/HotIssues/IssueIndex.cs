using System.Runtime.InteropServices;

namespace ChatAssistant.Cases.HotIssues;

/// <summary>
/// Puts matters of one place and one topic that are told alike into issues, one matter at a time: a new one is compared with the few
/// issues that share its most telling pairs of characters, found through an index. Building anew is adding all in the order they were
/// filed, so it gives what adding one by one gave. What staff have decided about a matter (a pin) goes before any likeness.
/// </summary>
public sealed class IssueIndex(HotIssueOptions options)
{
    /// <summary>Pairs by which issues are looked for: those that tell most.</summary>
    private const int TellingPairs = 16;

    /// <summary>Pairs by which a matter can be found: more than are looked for, since what tells most changes as matters come.</summary>
    private const int IndexedPairs = 28;

    /// <summary>Of issues that share a pair, the newest so many are looked at.</summary>
    private const int MostPerPair = 256;

    /// <summary>Issues that are compared in full.</summary>
    private const int MostCompared = 12;

    /// <summary>Fewer pairs in common are chance, however rare.</summary>
    private const int FewestShared = 3;

    /// <summary>How much more alike matters must be told where it is not known that their topic is the same.</summary>
    private const double StricterWithoutCategory = 1.1;

    /// <summary>The same where it is known to be another: a matter may have been filed under the wrong topic.</summary>
    private const double StricterAcrossCategories = 1.6;

    private readonly PairWeights _weights = new();
    private readonly Dictionary<Guid, Issue> _issues = [];
    private readonly Dictionary<Guid, Issue> _issueOf = [];
    private readonly Dictionary<Guid, Guid> _pins = [];
    private readonly Dictionary<(string Place, int Pair), List<Issue>> _holders = [];
    private readonly Dictionary<string, int> _voicesOf = [];

    public IEnumerable<Issue> Issues => _issues.Values;

    public Issue? Find(Guid issue) => _issues.GetValueOrDefault(issue);

    public Issue? IssueOf(Guid caseId) => _issueOf.GetValueOrDefault(caseId);

    /// <summary>Says where a matter belongs, whatever it is like: from its next coming on, or with <see cref="Move"/> at once.</summary>
    public void Pin(Guid caseId, Guid issue) => _pins[caseId] = issue;

    /// <summary>Puts a matter into its issue, or begins one with it. One that is there already is only looked at for who joined.</summary>
    /// <returns>The issue it is in.</returns>
    public Issue Add(Voice voice)
    {
        if (_issueOf.TryGetValue(voice.CaseId, out var known) && TryKeep(known, voice)) return known;
        Remove(voice.CaseId);
        var pairs = Pairs.Of(voice.Text);
        var (issue, likeness) = PlaceOf(voice, pairs);
        var isFirst = _voicesOf.GetValueOrDefault(voice.Person) == 0;
        _weights.Add(pairs);
        _voicesOf[voice.Person] = _voicesOf.GetValueOrDefault(voice.Person) + 1;
        Put(issue, new IssueMember(voice, likeness, _pins.ContainsKey(voice.CaseId), isFirst) { Pairs = pairs });
        return issue;
    }

    /// <summary>Takes a matter out, as when it turned out to be an accusation.</summary>
    /// <returns>The issue it was in; null when it was in none.</returns>
    public Issue? Remove(Guid caseId)
    {
        if (!_issueOf.Remove(caseId, out var issue)) return null;
        var member = issue.Members.First(each => each.Voice.CaseId == caseId);
        _weights.Remove(member.Pairs);
        _voicesOf[member.Voice.Person]--;
        TakeOut(issue, member);
        return issue;
    }

    /// <summary>Staff put matters into an issue, which comes to be if there is none of that id.</summary>
    /// <returns>The issues that have changed by it.</returns>
    public IReadOnlyList<Issue> Move(IEnumerable<Guid> cases, Guid to)
    {
        var changed = new HashSet<Issue>();
        foreach (var caseId in cases)
        {
            Pin(caseId, to);
            if (!_issueOf.TryGetValue(caseId, out var from)) continue;
            var member = from.Members.First(each => each.Voice.CaseId == caseId);
            TakeOut(from, member);
            var issue = Open(to, member.Voice.Place);
            Put(issue, member with { IsPinned = true });
            changed.UnionWith([from, issue]);
        }

        return [.. changed];
    }

    private static bool TryKeep(Issue issue, Voice voice)
    {
        if (issue.Find(voice) is not { } member) return false;
        var before = member.Voice;
        if ((before.Text, before.Place, before.Category) != (voice.Text, voice.Place, voice.Category)) return false;
        issue.Replace(member with { Voice = voice });
        return true;
    }

    private (Issue Issue, double Likeness) PlaceOf(Voice voice, int[] pairs)
    {
        if (_pins.TryGetValue(voice.CaseId, out var pinned)) return (Open(pinned, voice.Place), 1);
        var length = _weights.Length(pairs);
        Issue? best = null;
        var most = 0.0;
        foreach (var issue in Candidates(voice, pairs))
        {
            var likeness = issue.Likeness(pairs, length, _weights);
            if (likeness < From(issue, voice) || likeness <= most || pairs.Count(issue.Has) < FewestShared) continue;
            (best, most) = (issue, likeness);
        }

        return best is null ? (Open(voice.CaseId, voice.Place), 1) : (best, most);
    }

    private double From(Issue issue, Voice voice)
    {
        var category = issue.Category;
        return category is not null && category == voice.Category ? options.AlikeFrom
            : category is null || voice.Category is null ? options.AlikeFrom * StricterWithoutCategory
            : Math.Min(0.9, options.AlikeFrom * StricterAcrossCategories);
    }

    private IEnumerable<Issue> Candidates(Voice voice, int[] pairs)
    {
        var shared = new Dictionary<Issue, int>();
        foreach (var pair in _weights.Strongest(pairs, TellingPairs))
        {
            if (!_holders.TryGetValue((voice.Place, pair), out var holders)) continue;
            for (var at = holders.Count - 1; at >= Math.Max(0, holders.Count - MostPerPair); at--)
            {
                if (IsNear(holders[at], voice)) CollectionsMarshal.GetValueRefOrAddDefault(shared, holders[at], out _)++;
            }
        }

        return shared.OrderByDescending(each => each.Value).ThenBy(each => each.Key.FirstAt).ThenBy(each => each.Key.Id).Take(MostCompared).Select(each => each.Key);
    }

    private bool IsNear(Issue issue, Voice voice) => voice.At - issue.LastAt <= options.Window && issue.FirstAt - voice.At <= options.Window;

    private Issue Open(Guid id, string place) => _issues.TryGetValue(id, out var issue) ? issue : _issues[id] = new Issue(id, place);

    private void Put(Issue issue, IssueMember member)
    {
        foreach (var pair in _weights.Strongest(member.Pairs, IndexedPairs).Where(issue.Indexed.Add))
        {
            if (!_holders.TryGetValue((issue.Place, pair), out var holders)) _holders[(issue.Place, pair)] = holders = [];
            holders.Add(issue);
        }

        issue.Add(member, _weights);
        _issueOf[member.Voice.CaseId] = issue;
    }

    private void TakeOut(Issue issue, IssueMember member)
    {
        issue.Remove(member, _weights);
        if (issue.Count > 0) return;
        foreach (var pair in issue.Indexed) _holders[(issue.Place, pair)].Remove(issue);
        _issues.Remove(issue.Id);
    }
}
