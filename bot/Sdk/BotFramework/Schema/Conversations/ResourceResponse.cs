using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The id the channel gave to what was sent.
/// </summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
