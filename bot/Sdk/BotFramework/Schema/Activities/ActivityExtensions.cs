using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Who is named in a message.
/// </summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>
    /// Takes the bot's own name out of the text, as a group chat puts it there, and returns the text.
    /// </summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient.Id);

    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            activity.Text = Without(activity.Text, mention);
        }

        return activity.Text;
    }

    private static string Without(string text, Mention mention)
    {
        if (text is null) return null;

        var pattern = mention.Text is null
            ? $"<at>{Regex.Escape(mention.Mentioned.Name ?? string.Empty)}</at>"
            : Regex.Escape(mention.Text);
        return Regex.Replace(text, pattern, string.Empty, RegexOptions.IgnoreCase).Trim();
    }
}
