namespace ChatAssistant.Channels.Rendering;

/// <summary>What a channel can show and do. One renderer goes by it, so that no dialog needs to know where it is read.</summary>
/// <param name="Buttons">Whether a reply can carry buttons. Without them options are numbered, and a bare number means its option.</param>
/// <param name="Markdown">Whether markdown is shown as such. Without it links and quotes become plain words.</param>
/// <param name="Cards">Whether cards are shown as such. Without them a card becomes text and options.</param>
/// <param name="Push">Whether we may speak without being asked at that moment.</param>
/// <param name="MostBytes">The longest text of one message, in bytes of UTF-8. Longer replies are sent in numbered parts.</param>
/// <param name="MostButtons">How many buttons one message can carry. With more options than these, all are numbered.</param>
/// <param name="Reads">What the channel would take for more than words in a text: it is sent in a form that is not.</param>
public sealed record ChannelCapabilities(bool Buttons, bool Markdown, bool Cards, bool Push, int MostBytes, int MostButtons, TextMarks Reads)
{
    /// <summary>A channel that shows activities as they are, as Direct Line and the Bot Framework's do: nothing is rendered for it.</summary>
    public static ChannelCapabilities Native { get; } = new(Buttons: true, Markdown: true, Cards: true, Push: true, MostBytes: int.MaxValue, MostButtons: int.MaxValue, Reads: TextMarks.None);
}
