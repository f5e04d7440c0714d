namespace ChatAssistant.Knowledge;

/// <summary>
/// Finds the curated answer whose question is put in the same or nearly the same words. It wins before any search, so it errs to
/// the side of no match: what it lets pass is still searched, what it takes wrongly nobody corrects.
/// </summary>
internal sealed class CuratedQuestions
{
    /// <summary>
    /// From trials with our question sets and the questions of the everyday words. At 0.72 the first wrong one is taken (县政府一届干几年 by
    /// 代表一届干几年), at 0.65 turns of phrase begin to be enough (怎么办, 找谁); above 0.78 only particles and word order differ.
    /// </summary>
    private const double NearMatch = 0.78;

    /// <summary>The next answer must be this much less alike, or it is not clear which is meant.</summary>
    private const double Lead = 0.05;

    /// <summary>The likeness of two questions in the same words, and the most of two in others.</summary>
    private const double Same = 1, NearlySame = 0.99;

    private readonly List<CuratedPhrasing> _phrasings;
    private readonly CuratedSubjects _subjects;
    private readonly Snapshot _snapshot;

    public CuratedQuestions(Snapshot snapshot, IReadOnlyList<CuratedAnswer> answers)
    {
        _snapshot = snapshot;
        _subjects = new(snapshot.Laws);
        _phrasings = [.. answers.SelectMany(answer => answer.Questions.Select(question => Phrasing(answer, question)))];
    }

    /// <summary>The answer to give, or null.</summary>
    /// <param name="query">The question.</param>
    /// <param name="asOf">The day given beside it, or null.</param>
    /// <param name="today">Today in Asia/Shanghai.</param>
    public CuratedMatch? For(Query query, DateOnly? asOf, DateOnly today)
    {
        if (query.References.Count > 0) return null;
        var match = Likest(query, _phrasings.Where(phrasing => IsSameTime(query.Time, phrasing.Time, asOf)), asOf ?? today);
        return match is { Likeness: < Same } && OutOfReach.Before(query) is not null ? null : match;
    }

    /// <summary>The likest answer among phrasings, when it is like enough and may be given on the day.</summary>
    private CuratedMatch? Likest(Query query, IEnumerable<CuratedPhrasing> phrasings, DateOnly day)
    {
        var asked = Canonical(query);
        var (bare, subjects, weights) = (Bare(asked.Plain), _subjects.Of(query), Weights(asked));
        var weight = weights.Values.Sum();
        var ranked = phrasings
            .Where(phrasing => phrasing.Subjects.SetEquals(subjects))
            .GroupBy(phrasing => phrasing.Answer, phrasing => phrasing.Bare == bare ? Same : Math.Min(Likeness(weights, weight, phrasing), NearlySame), (IEqualityComparer<CuratedAnswer>)ReferenceEqualityComparer.Instance)
            .Select(group => new CuratedMatch(group.Key, group.Max(), day))
            .OrderByDescending(match => match.Likeness).Take(2).ToList();
        return ranked is [var best, ..] && best.Likeness >= NearMatch
            && (best.Likeness == Same || ranked.Count < 2 || best.Likeness >= ranked[1].Likeness + Lead)
            && IsInForce(best.Answer, day) ? best : null;
    }

    private CuratedPhrasing Phrasing(CuratedAnswer answer, string question)
    {
        var query = _snapshot.Reading.ReadPlain(CuratedWording.Of(PlainText.Of(question)), answer.From);
        return new(answer, Bare(query.Plain), query.Time, Weights(query), _subjects.Of(query));
    }

    private Query Canonical(Query query) => _snapshot.Reading.ReadPlain(CuratedWording.Of(query.Plain), query.Today);

    /// <summary>A day that the words name must be named by the phrasing too; a day given beside them is the day of the answer.</summary>
    private static bool IsSameTime(AskedTime asked, AskedTime phrasing, DateOnly? asOf) =>
        asOf is not null || (asked.IsNamed == phrasing.IsNamed && (!asked.IsNamed || asked.Day == phrasing.Day));

    /// <summary>An answer ends of itself with the first of the versions it rests on, also when that was only imported.</summary>
    private bool IsInForce(CuratedAnswer answer, DateOnly day) =>
        answer.MayBeGivenOn(day) && answer.Citations.All(address => _snapshot.Find(address) is not null && IsInForce(address, day));

    private bool IsInForce(Address address, DateOnly day) =>
        address.Effective is null
        || (_snapshot.Laws.Find(address.Document)?.On(day) is { } version && version.Effective == address.Effective && (version.Ended is null || day <= version.Ended));

    /// <summary>The share of their words that two questions have in common, a rare word counting more and one that only asks less.</summary>
    private static double Likeness(Dictionary<long, double> mine, double weight, CuratedPhrasing phrasing)
    {
        var (all, common) = (weight + phrasing.Weight, 0.0);
        foreach (var (word, own) in mine)
            if (phrasing.Weights.TryGetValue(word, out var theirs)) common += own + theirs;

        return all == 0 ? 0 : common / all;
    }

    private Dictionary<long, double> Weights(Query query) =>
        query.Terms.Where(term => term.Text.Length > 1).ToDictionary(term => term.Key, term => term.Weight * _snapshot.Index.RarityOf(term.Key));

    private static string Bare(string plain) => string.Concat(plain.Where(char.IsLetterOrDigit));
}
