namespace ChatAssistant.Knowledge;

/// <summary>How close entries are to the questions of one message.</summary>
internal sealed class AskedMeaning
{
    /// <summary>Of a message that is answered by its words alone.</summary>
    public static readonly AskedMeaning None = new([]);

    private readonly Dictionary<string, Closeness> _known;

    public AskedMeaning(Dictionary<string, Closeness> known) => _known = known;

    /// <summary>Of a question, or of its end where something said before was put in front of it; null when it is not known.</summary>
    public Closeness? Of(string text) =>
        _known.GetValueOrDefault(text)
        ?? _known.Where(known => text.EndsWith(known.Key, StringComparison.Ordinal)).OrderByDescending(known => known.Key.Length).Select(known => known.Value).FirstOrDefault();
}
