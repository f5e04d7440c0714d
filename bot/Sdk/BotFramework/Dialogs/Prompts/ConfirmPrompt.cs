using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for yes or no.
/// </summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Joining)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, Defaults), validator, defaultLocale)
    {
    }

    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults.ToDictionary();
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>
    /// The words for yes and no, whatever the locale; by default as the locale has them.
    /// </summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var (choices, joining) = Shown(turnContext, options);
        var message = AppendChoices(
            question, activity.ChannelId, choices, options.Style ?? Style, joining, activity.Conversation?.ConversationType, null, cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<bool>();
        if (!string.IsNullOrEmpty(turnContext.Activity.Text)
            && (YesOrNo.Read(turnContext.Activity.Text) ?? ByChoice(turnContext, options)) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    /// <summary>
    /// By the very words of a choice, or by its number when numbers were shown.
    /// </summary>
    private bool? ByChoice(ITurnContext turnContext, PromptOptions options)
    {
        var (choices, joining) = Shown(turnContext, options);
        var numbered = joining?.IncludeNumbers ?? true;
        var finding = new FindChoicesOptions { RecognizeNumbers = numbered, RecognizeOrdinals = numbered };
        var text = turnContext.Activity.Text;
        var found = Find.ExactChoices(text, choices, finding).Concat(ChoiceRecognizers.ByNumber(text, choices, finding)).FirstOrDefault();
        return found is null ? null : found.Resolution.Index == 0;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Joining) Shown(ITurnContext turnContext, PromptOptions options)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(options.RecognizeLanguage ?? turnContext.Activity.Locale ?? DefaultLocale);
        if (culture is null || !_choiceDefaults.ContainsKey(culture)) culture = PromptCultureModels.English.Locale;

        var (yes, no, joining) = _choiceDefaults[culture];
        return ([ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no], ChoiceOptions ?? joining);
    }

    private static (Choice Yes, Choice No, ChoiceFactoryOptions Joining) Defaults(PromptCultureModel culture) => (
        new Choice(culture.YesInLanguage),
        new Choice(culture.NoInLanguage),
        new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true));
}
