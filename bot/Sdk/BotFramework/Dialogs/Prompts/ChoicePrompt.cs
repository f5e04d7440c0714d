using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for one of several choices, by its words or by its number.
/// </summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, Options), validator, defaultLocale)
    {
    }

    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
        Style = ListStyle.Auto;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    /// <summary>
    /// How choices are joined, whatever the locale; by default as the locale has it.
    /// </summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var joining = ChoiceOptions ?? _choiceDefaults[CultureOf(turnContext, options)];
        var message = AppendChoices(
            question, activity.ChannelId, options.Choices ?? [], options.Style ?? Style, joining, activity.Conversation?.ConversationType, null, cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<FoundChoice>();
        if (string.IsNullOrEmpty(turnContext.Activity.Text)) return Task.FromResult(result);

        var finding = RecognizerOptions ?? new FindChoicesOptions();
        finding.Locale = CultureOf(turnContext, options);
        var found = ChoiceRecognizers.RecognizeChoices(turnContext.Activity.Text, options.Choices ?? [], finding);
        if (found is [var first, ..])
        {
            result.Succeeded = true;
            result.Value = first.Resolution;
        }

        return Task.FromResult(result);
    }

    private string CultureOf(ITurnContext turnContext, PromptOptions options)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(options.RecognizeLanguage ?? turnContext.Activity.Locale ?? DefaultLocale);
        return culture is not null && _choiceDefaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }

    private static ChoiceFactoryOptions Options(PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, true);
}
