namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// How choices are shown.
/// </summary>
public enum ListStyle
{
    None,
    Auto,
    Inline,
    List,
    SuggestedAction,
    HeroCard,
}
