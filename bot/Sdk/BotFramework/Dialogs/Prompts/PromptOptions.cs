using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a prompt asks, and what it says when the answer will not do.
/// </summary>
public class PromptOptions
{
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>
    /// Anything the validator needs to know.
    /// </summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }

    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }
}
