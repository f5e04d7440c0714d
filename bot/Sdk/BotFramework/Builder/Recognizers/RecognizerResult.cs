using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The intents and entities found in an utterance.
/// </summary>
public class RecognizerResult : IRecognizerConvert
{
    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    [JsonProperty("entities")]
    public JObject Entities { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    public void Convert(dynamic result)
    {
        if (result is not RecognizerResult other) return;

        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
