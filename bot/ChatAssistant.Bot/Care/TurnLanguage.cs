using System.Globalization;
using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Care;

/// <summary>
/// The language of our fixed sentences in a turn: that of the message. A number, a sign and a word or two of Latin letters tell nothing of it, and
/// while something is being filled in neither do our buttons and the name of a place, which are Chinese for everybody: then the conversation's holds.
/// </summary>
public sealed partial class TurnLanguage(ConversationState state)
{
    private const int FewestWords = 3;
    private const double MostlyLatin = 0.8;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly IStatePropertyAccessor<string> _language = state.CreateProperty<string>("language");
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    public async Task<CultureInfo> OfAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var kept = await _language.GetAsync(turn, () => null!, cancellationToken) is { } name ? CultureInfo.GetCultureInfo(name) : Chinese;
        var text = Link().Replace(MessageText.Clean(turn.Activity.Text), " ").Trim();
        var written = await IsFormAnswerAsync(turn, text, cancellationToken) ? kept : LanguageOf(text) ?? kept;
        if (!written.Equals(kept)) await _language.SetAsync(turn, written.Name, cancellationToken);
        return written;
    }

    private async Task<bool> IsFormAnswerAsync(ITurnContext turn, string text, CancellationToken cancellationToken) =>
        (CommandWords.Are(text) || PlaceName().IsMatch(text))
        && await _dialogs.GetAsync(turn, () => new DialogState(), cancellationToken) is { DialogStack.Count: > 0 };

    private static CultureInfo? LanguageOf(string text)
    {
        text = MessageText.WithoutStickers(text);
        var letters = text.Count(char.IsLetter);
        if (letters == 0) return null;
        if (text.Count(char.IsAsciiLetter) < MostlyLatin * letters) return Chinese;
        var words = Word().Matches(text).Select(word => word.Value).ToList();
        if (words.Count < FewestWords) return null;
        return words.Count(word => !Pinyin().IsMatch(word)) * 3 >= words.Count ? English : Chinese;
    }

    // An address somebody pasted is of no language, nor are the marks of a web page.
    [GeneratedRegex(@"</?[A-Za-z][^<>]*>|(?:[A-Za-z]+://|www\.)[\w./?&=%#:~+-]+|[\w.+-]+@[\w.-]+", RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,16}(省|市|州|区|县|镇|乡|街道|社区|村|路|街|巷)$")]
    private static partial Regex PlaceName();

    // Letters among digits are a code.
    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z']{2,}(?![A-Za-z0-9])")]
    private static partial Regex Word();

    // Who types Chinese in Latin letters reads Chinese. A few English words look like syllables too, as "can" and "you".
    [GeneratedRegex("^((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|a|o|e|i|u|v)|er|ang|an|ai|en|ao|ou|a|e)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Pinyin();
}
