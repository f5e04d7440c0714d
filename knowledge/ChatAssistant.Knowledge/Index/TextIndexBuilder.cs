using System.Runtime.InteropServices;

namespace ChatAssistant.Knowledge;

/// <summary>Builds a <see cref="TextIndex"/>: start a document, add its entries in the order of its text, and so on; then build, once.</summary>
internal sealed class TextIndexBuilder(params IReadOnlyList<IndexField> fields)
{
    private readonly FieldWriter[] _writers = [.. fields.Select(field => new FieldWriter(field))];
    private readonly LayoutWriter _layout = new();
    private readonly Dictionary<long, int> _terms = [];
    private int[] _found = new int[1024];

    /// <param name="areNeighbours">Whether entries that follow each other share a subject, as the articles of a law do and the sections of a notice do not.</param>
    /// <param name="authority">A factor on the points of all its entries: see <see cref="Authority"/>.</param>
    public void StartDocument(bool areNeighbours = true, float authority = 1) => _layout.StartDocument(areNeighbours, authority);

    /// <summary>Adds an entry; entries are numbered 0, 1, 2 … over all documents.</summary>
    /// <param name="plain">Its fields, as many and in the order as given at the start, as <see cref="PlainText"/>.</param>
    public void Add(params ReadOnlySpan<string> plain)
    {
        var slot = _layout.Add();
        for (var i = 0; i < _writers.Length; i++)
        {
            var terms = TermsOf(plain[i]);
            if (terms.Length > 0) _writers[i].Add(slot, terms);
        }
    }

    public TextIndex Build()
    {
        var layout = _layout.Close();
        return new(GramVocabulary.Of(_terms), layout, [.. _writers.Select(writer => writer.Close(layout.BlockCount))]);
    }

    private Span<int> TermsOf(string plain)
    {
        var count = 0;
        var grams = new GramReader(plain);
        while (grams.Read())
        {
            if (count == _found.Length) Array.Resize(ref _found, count * 2);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, grams.Current.Key, out var isKnown);
            if (!isKnown) number = _terms.Count - 1;
            _found[count++] = number;
        }

        var terms = _found.AsSpan(0, count);
        terms.Sort();
        return terms;
    }
}
