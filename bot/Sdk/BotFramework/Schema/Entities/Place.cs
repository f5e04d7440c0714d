using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A place; address, geo and map may be text or objects.
/// </summary>
public class Place : Entity
{
    public Place()
    {
        Type = "Place";
    }

    public Place(object address = null, object geo = null, object hasMap = null, string type = null, string name = null)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = type ?? "Place";
        Name = name;
    }

    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
