using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library;

/// <summary>
/// A passage as the page shows it. The five texts together are the passage's text, exactly: what is before the place asked for,
/// that place's own text up to the quote, the quote, the rest of the place, what comes after.
/// </summary>
public sealed record ShownPassage(Passage Passage, bool IsHere, string Before, string Lead, string Marked, string Rest, string After)
{
    /// <summary>Whether the place asked for is a part of the passage rather than all of it.</summary>
    public bool IsPartHere => IsHere && (Before.Length > 0 || After.Length > 0);

    /// <summary>Its heading, unless the text says it itself.</summary>
    public string OwnHeading => Passage.Text.Contains(Passage.Heading, StringComparison.Ordinal) ? "" : Passage.Heading;

    public static ShownPassage Plain(Passage passage) => new(passage, false, "", passage.Text, "", "", "");

    /// <param name="passage">The passage that holds <paramref name="place"/>, or is it.</param>
    /// <param name="place">The place asked for.</param>
    /// <param name="mark">What is quoted of the place's text; see <see cref="QuoteMark"/>.</param>
    public static ShownPassage Here(Passage passage, Passage place, string? mark)
    {
        var start = passage.Text.IndexOf(place.Text, StringComparison.Ordinal);
        if (start < 0) return Plain(passage) with { IsHere = true };
        var (before, text, after) = (passage.Text[..start], place.Text, passage.Text[(start + place.Text.Length)..]);
        return QuoteMark.Parse(mark, text.Length) is { } quote
            ? new(passage, true, before, text[..quote.Start], text.Substring(quote.Start, quote.Length), text[(quote.Start + quote.Length)..], after)
            : new(passage, true, before, text, "", "", after);
    }
}
