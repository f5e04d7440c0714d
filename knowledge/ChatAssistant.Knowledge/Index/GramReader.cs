namespace ChatAssistant.Knowledge;

/// <summary>
/// Cuts plain text into grams, one after another, without allocating. A Chinese character is followed by the pair it begins; pairs do not
/// reach across punctuation.
/// </summary>
internal ref struct GramReader(ReadOnlySpan<char> plain)
{
    private const long WordMark = 1L << 40;

    private readonly ReadOnlySpan<char> _plain = plain;
    private int _next;
    private bool _pairIsDue;

    public Gram Current { get; private set; }

    public bool Read()
    {
        if (_pairIsDue)
        {
            _pairIsDue = false;
            Current = new((long)_plain[_next - 1] << 16 | _plain[_next], _next - 1, 2);
            return true;
        }

        while (_next < _plain.Length && !IsHan(_plain[_next]) && !char.IsLetterOrDigit(_plain[_next])) _next++;
        if (_next == _plain.Length) return false;

        Current = IsHan(_plain[_next]) ? Character() : Word();
        return true;
    }

    private Gram Character()
    {
        var at = _next++;
        _pairIsDue = _next < _plain.Length && IsHan(_plain[_next]);
        return new(_plain[at], at, 1);
    }

    private Gram Word()
    {
        var start = _next++;
        while (_next < _plain.Length && char.IsLetterOrDigit(_plain[_next]) && !IsHan(_plain[_next])) _next++;
        return new(KeyOf(_plain[start.._next]), start, _next - start);
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or '〇';

    private static long KeyOf(ReadOnlySpan<char> word)
    {
        // FNV-1a: two words in one key would only blur a ranking.
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return WordMark | hash;
    }
}
