namespace ChatAssistant.Knowledge;

/// <summary>The text at one address.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="DocumentTitle">The full title of its document.</param>
/// <param name="Label">How people name the place: 第三部分, 第三十九条.</param>
/// <param name="Heading">Its own heading, or empty.</param>
/// <param name="Text">The stored text, exactly.</param>
/// <param name="Layer">Whether that is the official wording or our digest.</param>
public sealed record Passage(
    Address Address,
    string DocumentTitle,
    string Label,
    string Heading,
    string Text,
    Layer Layer);
