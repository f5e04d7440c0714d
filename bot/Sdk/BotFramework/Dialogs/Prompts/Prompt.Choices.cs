using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>
/// Choices shown with the question.
/// </content>
public abstract partial class Prompt<T>
{
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>
    /// A copy of the question with the choices in it, as the style or the channel wants them.
    /// </summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt is not null) return Merge(prompt, shown);

        shown.InputHint = InputHints.ExpectingInput;
        return shown;
    }

    /// <summary>
    /// The question itself stands in the dialog's state and must not grow with every retry.
    /// </summary>
    private static Activity Merge(IMessageActivity prompt, IMessageActivity shown)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt));
        copy.Text = shown.Text;
        if (shown.SuggestedActions is { Actions.Count: > 0 }) copy.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } cards) copy.Attachments = [.. copy.Attachments ?? [], .. cards];
        return copy;
    }
}
