using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// How values are looked for.
/// </summary>
public class FindValuesOptions
{
    [JsonProperty("locale")]
    public string Locale { get; set; }
}
