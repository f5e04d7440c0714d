using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A point on the earth, WGS 84 degrees, elevation in metres.
/// </summary>
public class GeoCoordinates : Entity
{
    public GeoCoordinates()
    {
        Type = "GeoCoordinates";
    }

    public GeoCoordinates(
        double? elevation = null,
        double? latitude = null,
        double? longitude = null,
        string type = null,
        string name = null)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = type ?? "GeoCoordinates";
        Name = name;
    }

    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
