using System.Globalization;

namespace ChatAssistant.Bot.Triage;

/// <summary>
/// Reads from a pattern what a text must hold for it to match: one of some characters or pairs of characters. It knows what the word lists use;
/// of anything else it says nothing, and the pattern is then tried on every text.
/// </summary>
internal sealed class PatternNeeds
{
    /// <summary>A class or a range of more characters tells nothing.</summary>
    private const int MostOfClass = 40;

    /// <summary>How many pairs are as likely to stand in a text as one character.</summary>
    private const int OfCharacter = 8;

    private readonly string _pattern;
    private int _at;
    private bool _isStrange;

    private PatternNeeds(string pattern) => _pattern = pattern;

    /// <summary>One of these, each of one or two characters, stands in every match; null when nothing can be said.</summary>
    public static IReadOnlySet<string>? Of(string pattern)
    {
        var reader = new PatternNeeds(pattern);
        var needs = reader.Alternatives();
        return reader._isStrange || reader._at < pattern.Length ? null : needs;
    }

    private bool IsAtEnd => _at >= _pattern.Length || _pattern[_at] is '|' or ')';

    /// <summary>Without knowing which alternative matches, what each of them needs.</summary>
    private HashSet<string>? Alternatives()
    {
        var needs = Sequence();
        while (Skips('|')) needs = Sequence() is { } other && needs is not null ? [.. needs, .. other] : null;
        return needs;
    }

    /// <summary>All parts of a sequence must match; the one that says most will do.</summary>
    private HashSet<string>? Sequence()
    {
        HashSet<string>? best = null;
        char? before = null;
        while (!IsAtEnd)
        {
            var (character, needs) = Part();
            if (!IsRepeatedAtLeastOnce()) (character, needs) = (null, null);
            if (character is { } here) needs = [before is { } last ? $"{last}{here}" : $"{here}"];
            if (needs is not null && (best is null || CostOf(needs) < CostOf(best))) best = needs;
            before = character;
        }

        return best;
    }

    private (char? Character, HashSet<string>? Needs) Part() => Next() switch
    {
        '(' => (null, Group()),
        '[' => (null, Class()),
        '\\' => Escaped(),
        '.' or '^' or '$' => (null, null),
        var character => (character, null),
    };

    private HashSet<string>? Group()
    {
        var isLook = false;
        if (Skips('?') && !Skips(':'))
        {
            var isBehind = Skips('<');
            isLook = Skips('=') || Skips('!');
            if (!isLook) SkipName(isBehind);
        }

        var needs = Alternatives();
        _isStrange |= !Skips(')');
        return isLook ? null : needs;
    }

    private void SkipName(bool isName)
    {
        while (isName && _at < _pattern.Length && Next() != '>')
        {
        }

        _isStrange |= !isName;
    }

    private HashSet<string>? Class()
    {
        var isKnown = !Skips('^');
        var characters = new HashSet<string>();
        while (_at < _pattern.Length && !Skips(']'))
        {
            var (first, last) = (Next(), _pattern[_at - 1]);
            if (first == '\\' || IsRange()) (isKnown, last) = (isKnown && first != '\\', Last(first));
            isKnown &= last - first < MostOfClass;
            for (var one = first; isKnown && one <= last; one++) characters.Add($"{one}");
        }

        return isKnown && characters.Count <= MostOfClass ? characters : null;
    }

    private bool IsRange() => _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']';

    private char Last(char first)
    {
        if (first != '\\') _at++;
        return Next();
    }

    /// <summary>A sign that means itself; a class, a place or a repetition of what was found else.</summary>
    private (char? Character, HashSet<string>? Needs) Escaped()
    {
        var escaped = Next();
        _isStrange |= escaped is 'k' or 'p' or 'P' or 'x' or 'u' or 'c';
        return (char.IsLetterOrDigit(escaped) ? null : escaped, null);
    }

    private bool IsRepeatedAtLeastOnce()
    {
        var least = Skips('?') || Skips('*') ? 0 : Skips('+') ? 1 : Skips('{') ? Counted() : 1;
        Skips('?');
        return least > 0;
    }

    private int Counted()
    {
        var end = _pattern.IndexOf('}', _at);
        var counts = end < 0 ? "" : _pattern[_at..end];
        _at = end + 1;
        _isStrange |= !int.TryParse(counts.Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least);
        return least;
    }

    private char Next() => _at < _pattern.Length ? _pattern[_at++] : Strange();

    private char Strange()
    {
        (_isStrange, _at) = (true, _pattern.Length);
        return '\0';
    }

    private bool Skips(char sign)
    {
        if (_at >= _pattern.Length || _pattern[_at] != sign) return false;
        _at++;
        return true;
    }

    private static int CostOf(HashSet<string> needs) => needs.Sum(needed => needed.Length == 1 ? OfCharacter : 1);
}
