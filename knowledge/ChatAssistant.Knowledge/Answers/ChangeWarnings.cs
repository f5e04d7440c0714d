namespace ChatAssistant.Knowledge;

/// <summary>What has changed since the cited texts were written.</summary>
internal sealed class ChangeWarnings(KnownLaws laws, DateOnly today)
{
    private readonly VersionFacts _versions = new(laws, today);

    public IReadOnlyList<Warning> For(IReadOnlyList<Cited> cited, Query query) =>
        [.. cited.SelectMany(each => each.Entry.Document.Facts.Effective is null
                ? OfNotice(each.Entry, each.Quote, query)
                : OfLaw(each.Entry.Document.Facts, query))
            .Concat(cited.Any(each => each.Entry.Passage.Layer == Layer.Digest) ? [new Warning("digest", Wording.DigestLayer)] : [])
            .Distinct()];

    /// <summary>A notice names laws as they were on its day.</summary>
    private IEnumerable<Warning> OfNotice(Entry entry, string quote, Query query)
    {
        var facts = entry.Document.Facts;
        if ((facts.Adopted ?? facts.Published) is not { } written) yield break;

        var named = LawsMeant(entry, quote, query);
        var changed = named.Where(law => law.On(today) is { } now && now != law.On(written)).ToList();
        if (changed.Count > 0)
            yield return new("amended", Wording.Amended(Leads.NameOf(facts), changed.Select(law => (law.Short, law.On(today)!.Effective))));

        foreach (var law in named)
            if (law.Newer is { } newer && laws.Find(newer)?.On(today) is { } other && other.Effective > written)
                yield return new("newer_law", Wording.NewerLaw(law.Short, newer, other.Effective));
    }

    /// <summary>The laws the question asks about, when the passage names them; else those in the quote.</summary>
    private IReadOnlyList<LawRecord> LawsMeant(Entry entry, string quote, Query query)
    {
        var inPassage = laws.NamedIn(entry.Node.Text);
        var asked = laws.NamedIn(query.Plain).Where(inPassage.Contains).ToList();
        return asked.Count > 0 ? asked : laws.NamedIn(quote);
    }

    private IEnumerable<Warning> OfLaw(DocumentFacts facts, Query query)
    {
        if (facts.Ended is { } ended && ended < today)
        {
            yield return _versions.IsReplaced(facts)
                ? new("amended", Wording.VersionEnded(facts.Id, ended))
                : new("repealed", Wording.Repealed(facts.Id, ended));
        }

        if (facts.Effective > query.DayFor(facts.Id)) yield return new("not_yet_in_force", _versions.NotYet(facts, facts.Effective.Value));
    }
}
