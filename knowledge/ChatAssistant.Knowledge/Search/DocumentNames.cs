namespace ChatAssistant.Knowledge;

/// <summary>Finds the names of held documents in a question.</summary>
internal sealed class DocumentNames
{
    private static readonly string[] KindWords = ["通知", "公告", "决议", "决定", "通告"];

    private static readonly string[] Congresses = ["人大常委会", "人大", "人民代表大会常务委员会"];

    private readonly List<(string Name, string Id)> _names;
    private readonly List<(string Name, string Id)> _issuers;
    private readonly List<(string Place, string Id)> _places;

    private readonly List<string> _kinds;
    private readonly HashSet<string> _laws;
    private readonly ShortNames _shortNames;

    /// <param name="documents">The documents that can be named.</param>
    /// <param name="known">Laws with their other names.</param>
    public DocumentNames(IReadOnlyList<HeldDocument> documents, KnownLaws known)
    {
        _names = [.. documents
            .SelectMany(document => document.Names.Concat(known.Find(document.Facts.Id)?.Names ?? []).Select(name => (Name: PlainText.Of(name), document.Facts.Id)))
            .Where(pair => pair.Name.Length > 1)
            .Distinct()
            .OrderByDescending(pair => pair.Name.Length)];
        _issuers = [.. documents
            .Where(document => document.Facts.Place.Length > 0)
            .SelectMany(document => PlaceNames(document.Facts.Place).SelectMany(place => Congresses.Select(body => (Name: place + body, document.Facts.Id))))
            .OrderByDescending(pair => pair.Name.Length)];
        _laws = [.. documents.Where(document => document.Facts.Kind == DocumentKind.Law).Select(document => document.Facts.Id)];
        _shortNames = new(_names.Where(pair => _laws.Contains(pair.Id)).Select(pair => (pair.Id, pair.Name)));
        _kinds = [.. KindWords.Where(kind => documents.Any(document => document.Names.Any(name => name.EndsWith(kind, StringComparison.Ordinal))))];
        _places = [.. documents
            .Where(document => document.Facts.Place.Length > 0)
            .SelectMany(document => PlaceNames(document.Facts.Place).Select(place => (place, document.Facts.Id)))
            .Distinct()
            .OrderByDescending(pair => pair.place.Length)];
    }

    /// <param name="plain">In plain form.</param>
    public Mentions In(string plain)
    {
        var found = new Finding(plain, _laws);
        foreach (var (name, id) in _names) found.Name(name, id);
        foreach (var name in _shortNames.In(plain)) found.ShortName(name);
        foreach (var (issuer, id) in _issuers) found.Name(issuer, id);
        foreach (var (place, id) in _places) found.Place(place, id);
        foreach (var kind in _kinds) found.Kind(kind);
        return found.ToMentions();
    }

    /// <summary>平凉市 is also called 平凉; a short county keeps its word: 泾县.</summary>
    private static IEnumerable<string> PlaceNames(string place) =>
        place.Length > 2 && place[^1] is '市' or '县' or '区' or '州' ? [place, place[..^1]] : [place];

    private sealed class Finding(string plain, IReadOnlySet<string> laws)
    {
        private readonly HashSet<string> _documents = [];
        private readonly List<string> _kinds = [];
        private readonly List<(int Start, int Length)> _spans = [];
        private readonly List<(int Start, int Length)> _lawSpans = [];
        private readonly List<Naming> _named = [];
        private readonly List<UnclearName> _unclear = [];
        private bool _byName;

        public void Name(string name, string id)
        {
            var before = _spans.Count;
            if (!Take(name)) return;
            if (laws.Contains(id)) _lawSpans.AddRange(_spans[before..]);
            _named.AddRange(_spans[before..].Select(span => new Naming(id, span.Start, span.Length)));
            _documents.Add(id);
            _byName = true;
        }

        /// <summary>A part of a name that fits several laws is about all of them until it is asked which.</summary>
        public void ShortName(UnclearName name)
        {
            if (Overlaps(name.Start, name.Length)) return;
            _spans.Add((name.Start, name.Length));
            _lawSpans.Add((name.Start, name.Length));
            _documents.UnionWith(name.Laws);
            _byName = true;
            if (name.Laws is [var only]) _named.Add(new(only, name.Start, name.Length));
            else _unclear.Add(name);
        }

        public void Place(string place, string id)
        {
            var before = _spans.Count;
            if (!Take(place)) return;
            _named.AddRange(_spans[before..].Select(span => new Naming(id, span.Start, span.Length)));
            _documents.Add(id);
        }

        public void Kind(string kind)
        {
            if (!Take(kind)) return;
            _kinds.Add(kind);
            _byName |= _documents.Count > 0;
        }

        /// <summary>Asked about a notice, a law's name is what is asked: 通知里要宣传的传染病防治法.</summary>
        public Mentions ToMentions() => new(
            _documents,
            _byName,
            _kinds,
            _documents.IsSubsetOf(laws) ? _spans : [.. _spans.Except(_lawSpans)],
            [.. _named.OrderBy(naming => naming.Start)],
            [.. _unclear.OrderBy(name => name.Start)]);

        /// <summary>Longer names come first; a shorter one inside a longer, taken one names nothing more.</summary>
        private bool Take(string name)
        {
            var taken = false;
            for (var at = plain.IndexOf(name, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (Overlaps(at, name.Length)) continue;
                _spans.Add((at, name.Length));
                taken = true;
            }

            return taken;
        }

        /// <summary>Two documents may share a place: the same span names both.</summary>
        private bool Overlaps(int start, int length) =>
            _spans.Any(span => start < span.Start + span.Length && span.Start < start + length && span != (start, length));
    }
}
