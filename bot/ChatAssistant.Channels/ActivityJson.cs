using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels;

/// <summary>Activities as they stand on the wire and in the store: camelCase, without nulls, unknown members kept.</summary>
public static class ActivityJson
{
    /// <summary>An activity is a shallow thing; depth is an attack.</summary>
    private const int Deepest = 32;

    // Dates in channelData must pass through as they came.
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = Deepest,
    };

    private static readonly JsonLoadSettings NothingTwice = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    /// <summary>Null when the text is no JSON object or its members do not fit an activity.</summary>
    public static Activity? Read(string json) => Of(() => JsonConvert.DeserializeObject<JObject>(json, Settings));

    /// <summary>
    /// The same of what somebody outside sent: what says a thing twice, or is made of more parts than a message has, is none either. Whoever reads
    /// it after us finds what we found.
    /// </summary>
    public static Activity? ReadBody(byte[] json) => JsonShape.IsPlain(json, Deepest) ? Of(() => ObjectOf(Encoding.UTF8.GetString(json))) : null;

    private static JObject ObjectOf(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = Settings.DateParseHandling, MaxDepth = Deepest };
        return JObject.Load(reader, NothingTwice);
    }

    private static Activity? Of(Func<JObject?> read)
    {
        try
        {
            return read()?.ToObject<Activity>(JsonSerializer.Create(Settings));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
