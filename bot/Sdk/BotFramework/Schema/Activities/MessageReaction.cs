using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A like or another reaction to a message.
/// </summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
