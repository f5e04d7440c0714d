using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Main;

internal static class MainReplies
{
    public static Activity Cancelled() =>
        Say.Text(Texts.Cancelled, new(Intent.Cancel, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionHelp);

    public static Activity NothingToCancel() =>
        Say.Text(Texts.NothingToCancel, new(Intent.Cancel, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionHelp);

    public static Activity Rephrase() =>
        Say.Text(Texts.Rephrase, new(Intent.Ask, ReplyStatus.Clarify), Texts.Example1, Texts.ActionHelp);

    /// <summary>A friendly line for a message that holds nothing to answer, or too much; null when it can be read.</summary>
    public static Activity? ToUnreadable(Activity message, Recognition recognition)
    {
        if (recognition.Text.Length > Case.LongestText)
            return FixedReplies.NotUnderstood(string.Format(null, Texts.TooLong, recognition.Text.Length, Case.LongestText));
        if (MessageText.HasWords(recognition.Text)) return null;
        var text = (message.Attachments?.Count > 0, recognition.Text.Length) switch
        {
            (true, 0) => Texts.ImageOnly,
            (_, 0) => Texts.EmptyMessage,
            _ => Texts.NoWords,
        };
        return FixedReplies.NotUnderstood(text);
    }
}
