using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a number, in digits or, up to 99, in Chinese numerals. <typeparamref name="T"/> is one of the number types.
/// </summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) => SayAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<T>();
        if (Read(turnContext.Activity.Text) is { } number && Fits(number, out var value))
        {
            result.Succeeded = true;
            result.Value = value;
        }

        return Task.FromResult(result);
    }

    private static decimal? Read(string text)
    {
        if (text is null) return null;

        var words = Utterance.Normalize(text);
        return decimal.TryParse(words, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : Numeral.Read(words);
    }

    private static bool Fits(decimal number, out T value)
    {
        value = default;
        try
        {
            value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return false;
        }

        return Convert.ToDecimal(value, CultureInfo.InvariantCulture) == number || value is float or double;
    }
}
