using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Rendering;

namespace ChatAssistant.Channels.Feishu;

/// <summary>What a message looks like in Feishu: its kind, and its content as JSON written as a text.</summary>
/// <param name="Kind">msg_type.</param>
/// <param name="Content">content.</param>
internal sealed record FeishuCard(string Kind, string Content)
{
    /// <summary>Words alone are a text; with options they are a card with a button for each.</summary>
    public static FeishuCard Of(string text, IReadOnlyList<ReplyOption> options, bool isGroup) => options.Count == 0
        ? new("text", CallbackJson.Write(new { text }))
        : new("interactive", CallbackJson.Write(new { config = new { wide_screen_mode = true }, elements = new object[] { Words(text), Buttons(options, isGroup) } }));

    private static object Words(string text) => new { tag = "div", text = Plain(text) };

    private static object Buttons(IReadOnlyList<ReplyOption> options, bool isGroup) =>
        new { tag = "action", actions = options.Select(option => new { tag = "button", text = Plain(option.Title), value = new { say = option.Value, group = isGroup } }) };

    private static object Plain(string text) => new { tag = "plain_text", content = text };
}
