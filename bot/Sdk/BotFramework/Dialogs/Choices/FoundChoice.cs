using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// The choice that was meant: its value, its place from 0, and how sure that is, from 0 to 1.
/// </summary>
public class FoundChoice
{
    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("index")]
    public int Index { get; set; }

    [JsonProperty("score")]
    public float Score { get; set; }

    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
