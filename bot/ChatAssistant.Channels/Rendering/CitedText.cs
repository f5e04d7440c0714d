using ChatAssistant.Bot.Replies;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Rendering;

/// <summary>
/// The words of a reply, with the addresses of its citations taken out of the running text and listed at its end:
/// so they stand together in the last part of a long reply.
/// </summary>
/// <param name="Text">The words, each cited title with its number in brackets.</param>
/// <param name="Sources">A line for each number: title and address.</param>
internal sealed record CitedText(string Text, IReadOnlyList<string> Sources)
{
    public static CitedText Of(Activity reply, ChannelCapabilities channel)
    {
        var text = (reply.Text ?? "").ReplaceLineEndings("\n");
        if (reply.TextFormat is not TextFormatTypes.Markdown) return new(text.Trim(), []);
        var cited = (ReplyFacts.Of(reply.ChannelData)?.Citations ?? []).Select(citation => citation.Url).ToHashSet();
        var sources = new List<string>();
        var marked = PlainMarkdown.Link().Replace(text, link =>
        {
            if (!cited.Contains(link.Groups["address"].Value)) return link.Value;
            sources.Add($"[{sources.Count + 1}] {(channel.Markdown ? link.Value : $"{PlainMarkdown.Unescaped(link.Groups["title"].Value)} {link.Groups["address"].Value}")}");
            return $"{link.Groups["title"].Value}［{sources.Count}］";
        });
        return new(channel.Markdown ? marked.Trim() : PlainMarkdown.Of(marked), sources);
    }
}
