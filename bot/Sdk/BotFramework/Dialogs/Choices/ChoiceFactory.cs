using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Messages that offer choices.
/// </summary>
public class ChoiceFactory
{
    private const int MostInline = 3;

    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Buttons where the channel has them and the titles fit, else text: in one line up to three choices, a list above that.
    /// </summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        list ??= [];
        var titlesFit = list.All(choice => Title(choice)?.Length <= Channel.MaxActionTitleLength(channelId));
        if (titlesFit && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType)) return SuggestedAction(list, text, speak, toList);
        if (titlesFit && Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            line.Append(Joint(i, choices.Count, options));
            if (options?.IncludeNumbers ?? true) line.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            line.Append(Title(choices[i]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var lines = choices.Select((choice, i) => numbered ? $"{i + 1}. {Title(choice)}" : $"- {Title(choice)}");
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(choices.Select(Button), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: [.. choices.Select(Button)]);
        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(choice => new Choice(choice))];

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static string Joint(int index, int count, ChoiceFactoryOptions options)
    {
        if (index == 0) return string.Empty;
        if (index < count - 1) return options?.InlineSeparator ?? ", ";

        return index == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static CardAction Button(Choice choice) =>
        choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value };
}
