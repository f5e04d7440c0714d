using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library.Desk.Lexicon;

/// <summary>Everyday words as they are typed.</summary>
public sealed class LexiconForm
{
    /// <summary>Empty for a new entry.</summary>
    public string? Id { get; set; }

    /// <summary>A line each, like the two that follow.</summary>
    public string? Everyday { get; set; }

    public string? Terms { get; set; }

    public string? Addresses { get; set; }

    public string? Question { get; set; }

    /// <summary>Why it is changed.</summary>
    public string? Note { get; set; }

    public static LexiconForm Of(LexiconLine line) => new()
    {
        Id = line.OwnId,
        Everyday = string.Join('\n', line.Everyday),
        Terms = string.Join('\n', line.Terms),
        Addresses = string.Join('\n', line.Addresses),
        Question = line.Question,
    };
}
