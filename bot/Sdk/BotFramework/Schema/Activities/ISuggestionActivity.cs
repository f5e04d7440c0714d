namespace Microsoft.Bot.Schema;

/// <summary>
/// A private hint about another message.
/// </summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
