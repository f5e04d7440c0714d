namespace ChatAssistant.Knowledge;

/// <summary>A sentence as a stretch of the text it stands in.</summary>
internal readonly record struct Sentence(int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}
