using System.Text;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.WeChat;

/// <summary>What goes into the one text that may answer a push, and what is then delivered.</summary>
/// <param name="Text">Empty when there is nothing to say.</param>
/// <param name="Whole">Replies that have reached their person with it.</param>
/// <param name="Begun">The reply it ends in the middle of, with the parts of it that were taken in all.</param>
internal sealed record PassiveText(string Text, IReadOnlyList<long> Whole, (long Id, int Parts)? Begun)
{
    private const string Between = "\n\n";

    /// <summary>
    /// As many parts of what waits as find room, oldest first. Only the last reply shows its options: a number should not mean
    /// what stood further up.
    /// </summary>
    public static PassiveText Of(IReadOnlyList<WaitingReply> waiting)
    {
        var (text, whole) = (new StringBuilder(), new List<long>());
        foreach (var (index, reply) in waiting.Index())
        {
            var parts = ReplyRenderer.Render(reply.Activity, index == waiting.Count - 1 ? WeChatChannel.Capabilities : WeChatChannel.WithoutOptions);
            var taken = reply.PartsTaken;
            while (taken < parts.Count && HasRoom(text, parts[taken])) text.Append(text.Length == 0 ? "" : Between).Append(parts[taken++]);
            if (taken < parts.Count) return new(text.ToString(), whole, taken > reply.PartsTaken ? (reply.Id, taken) : null) { HasMore = true };
            whole.Add(reply.Id);
        }

        return new(text.ToString(), whole, null);
    }

    /// <summary>Whether something waits that found no room.</summary>
    public bool HasMore { get; private init; }

    private static bool HasRoom(StringBuilder text, string part) =>
        Encoding.UTF8.GetByteCount(text.ToString()) + Encoding.UTF8.GetByteCount(part) + Between.Length <= WeChatChannel.Capabilities.MostBytes || text.Length == 0;
}
