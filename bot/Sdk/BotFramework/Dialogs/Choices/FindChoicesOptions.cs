using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// How choices are looked for.
/// </summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>
    /// True when a choice is known by its synonyms only.
    /// </summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>
    /// True when the title of a choice's action is not one of its words.
    /// </summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
