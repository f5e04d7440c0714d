using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.Library.Desk.Lexicon;

/// <summary>Everyday words as they are typed.</summary>
public sealed class LexiconForm
{
    /// <summary>Empty for a new entry.</summary>
    public string? Id { get; set; }

    /// <summary>The one that is changed; 0 for a new entry.</summary>
    public int Edition { get; set; }

    /// <summary>A line each, like the two that follow.</summary>
    public string? Everyday { get; set; }

    public string? Terms { get; set; }

    public string? Addresses { get; set; }

    public string? Question { get; set; }

    /// <summary>Why it is changed.</summary>
    public string? Note { get; set; }

    internal static LexiconForm Of(LexiconRow row) => new()
    {
        Id = row.Id,
        Edition = row.Edition,
        Everyday = row.Everyday,
        Terms = row.Terms,
        Addresses = row.Addresses,
        Question = row.Question,
    };
}
