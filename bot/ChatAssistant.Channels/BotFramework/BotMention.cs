using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>In groups people call the bot by name before they speak. The name is in the text, and no part of what they say.</summary>
internal static class BotMention
{
    private const string Kind = "mention";

    /// <summary>Takes the bot's name out wherever it is said. The names of others stay.</summary>
    public static void Remove(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Text) || activity.Recipient?.Id is not { Length: > 0 } bot) return;
        foreach (var name in (activity.Entities ?? []).Where(entity => entity.Type is Kind && Text(entity, "mentioned.id") == bot).Select(entity => Text(entity, "text")))
            if (name is { Length: > 0 }) activity.Text = activity.Text.Replace(name, " ", StringComparison.Ordinal);
        activity.Text = activity.Text.Trim();
    }

    private static string? Text(Entity entity, string path) => entity.Properties?.SelectToken(path) is JValue { Value: string text } ? text : null;
}
