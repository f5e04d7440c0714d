using System.Text.RegularExpressions;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.Feishu;

/// <summary>The words and pictures of a message: its content is JSON of a shape for each kind.</summary>
internal static partial class FeishuText
{
    /// <summary>Empty for what holds no words, such as a picture.</summary>
    public static string Of(FeishuMessage message) => Mention().Replace(WordsOf(message), " ").Trim();

    /// <summary>The keys of its pictures, alone or among words.</summary>
    public static IReadOnlyList<string> PicturesOf(FeishuMessage message) => (message.MessageType, message.Content) switch
    {
        ("image", { } content) => CallbackJson.Read<FeishuImage>(content, CallbackJson.Snake)?.ImageKey is { Length: > 0 } key ? [key] : [],
        ("post", { } content) => [.. (CallbackJson.Read<FeishuPost>(content, CallbackJson.Snake)?.Content ?? []).SelectMany(line => line)
            .Where(part => part.Tag is "img").Select(part => part.ImageKey).OfType<string>()],
        _ => [],
    };

    private static string WordsOf(FeishuMessage message) => (message.MessageType, message.Content) switch
    {
        ("text", { } content) => CallbackJson.Read<FeishuPlain>(content, CallbackJson.Snake)?.Text ?? "",
        ("post", { } content) => CallbackJson.Read<FeishuPost>(content, CallbackJson.Snake) is { } post ? PostWords(post) : "",
        _ => "",
    };

    private static string PostWords(FeishuPost post)
    {
        var lines = (post.Content ?? []).Select(line => string.Concat(line.Select(part => part is { Tag: "text" or "a" or "md" } ? part.Text : "")));
        return string.Join('\n', lines.Prepend(post.Title ?? "").Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    /// <summary>How a message names those it calls, us among them.</summary>
    [GeneratedRegex(@"@_(user_\d+|all)\b")]
    private static partial Regex Mention();
}
