using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels;

/// <summary>Activities as they stand on the wire and in the store: camelCase, without nulls, unknown members kept.</summary>
public static class ActivityJson
{
    // An activity is a shallow thing; depth is an attack. Dates in channelData must pass through as they came.
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 32,
    };

    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Null when the text is no JSON object or its members do not fit an activity.</summary>
    public static Activity? Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<JObject>(json, Settings) is { } any ? any.ToObject<Activity>(JsonSerializer.Create(Settings)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
