namespace ChatAssistant.Knowledge;

/// <summary>The text of a file, line by line, with # before headings that are marked as such, and what a person should know about it.</summary>
internal sealed record FileText(string Text, IReadOnlyList<string> Remarks)
{
    public FileText(string text)
        : this(text, [])
    {
    }
}
