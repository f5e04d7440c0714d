using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Answers whether a law has changed, from when it is in force and what took its place.</summary>
internal sealed partial class Histories(Snapshot snapshot, DateOnly today)
{
    private const int Most = 4;

    public (IReadOnlyList<Cited> Cited, string Lead)? For(Query query)
    {
        if (query.Time.Compares || query.References.Count > 0 || !AsksForChange().IsMatch(query.Plain)) return null;
        var laws = snapshot.Laws.NamedIn(query.Plain);
        if (laws.Count == 0) laws = [.. query.Mentions.Documents.Select(snapshot.Laws.Find).OfType<LawRecord>()];
        if (laws.Count == 0) return null;

        var newer = laws.Select(law => law.Newer is { } name ? snapshot.Laws.Find(name) : null).OfType<LawRecord>();
        var cited = Naming(query, laws).Concat(laws.Concat(newer).Select(law => Opening(law.Short)).OfType<Cited>()).Take(Most).ToList();
        return cited.Count == 0 ? null : (cited, Lead(laws));
    }

    /// <summary>The words of a law's present version that say from when it is in force, else its first article; null when it is not held.</summary>
    public Cited? Opening(string id)
    {
        var document = snapshot.Held.Where(held => held.Facts.Id == id && held.Facts.Kind == DocumentKind.Law).MaxBy(held => held.Facts.Effective);
        var entries = document?.Entries.Where(entry => char.IsAsciiDigit(entry.Node.Path[0])).ToList();
        var entry = entries?.LastOrDefault(entry => entry.Node.Text.Contains("起施行", StringComparison.Ordinal)) ?? entries?.FirstOrDefault();
        return entry is null ? null : new(entry, entry.Node, entry.Node.Text);
    }

    private string Lead(IReadOnlyList<LawRecord> laws)
    {
        var versions = new VersionFacts(snapshot.Laws, today);
        var newer = laws.Select(law => law.Newer is { } name && snapshot.Laws.Find(name)?.On(today) is { } version
            ? Wording.NewerLaw(law.Short, name, version.Effective)
            : "");
        return string.Concat(laws.Select(versions.HistoryOf).Concat(newer));
    }

    /// <summary>Where the notices that the question speaks of name the laws.</summary>
    private IEnumerable<Cited> Naming(Query query, IReadOnlyList<LawRecord> laws) =>
        from entry in snapshot.Index.Entries
        where entry.Document.Facts.Kind != DocumentKind.Law && IsMeant(query, entry.Document.Facts)
        let sentence = Sentences.Of(entry.Node.Text).Select(sentence => sentence.In(entry.Node.Text)).FirstOrDefault(sentence => Names(sentence, laws))
        where sentence is not null
        select new Cited(entry, entry.Node, sentence);

    private static bool Names(string sentence, IReadOnlyList<LawRecord> laws) =>
        laws.Any(law => sentence.Contains(law.Short, StringComparison.Ordinal));

    private static bool IsMeant(Query query, DocumentFacts facts) =>
        query.Mentions.Documents.Contains(facts.Id)
        || (query.Mentions.Kinds.Any(facts.Title.EndsWith) && query.Mentions.Documents.All(id => id != facts.Id));

    [GeneratedRegex("改过|[修订正]过|改没改|改了没|有没有[改修]|是不是(?:改|修|同一)|同一版|那一版|哪一?版|哪个版本|版本.{0,6}[吗么]|还有效|还管用|还适用|过时|废止|废除|作废|失效|取消了|专门的法律|新的?法律|新出的法|(?:什么时候|何时|啥时候|哪[一年天]?[年天]?)(?:开始|起|改|修|生效|施行|实施|实行|通过|公布|出台|颁布)|从(?:什么时候|哪天|啥时候)|生效了|生效没|生效时间|施行日期|还是当年|之后.{0,3}[改修]|后来.{0,6}[改修]|替代|取代")]
    private static partial Regex AsksForChange();
}
