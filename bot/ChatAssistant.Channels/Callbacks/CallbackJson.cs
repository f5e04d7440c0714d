using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>JSON as the platforms write it. Deep nesting, members said twice and parts by the thousand are attacks, and are refused.</summary>
internal static class CallbackJson
{
    private const int Deepest = 16;

    /// <summary>Members in camelCase.</summary>
    public static readonly JsonSerializerOptions Camel = With(JsonNamingPolicy.CamelCase);

    /// <summary>Members in snake_case.</summary>
    public static readonly JsonSerializerOptions Snake = With(JsonNamingPolicy.SnakeCaseLower);

    /// <summary>Null for what cannot be read.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> json, JsonSerializerOptions names) where T : class
    {
        if (!JsonShape.IsPlain(json, Deepest)) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(json, names);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static T? Read<T>(string json, JsonSerializerOptions names) where T : class => Read<T>(System.Text.Encoding.UTF8.GetBytes(json), names);

    private static JsonSerializerOptions With(JsonNamingPolicy names) => new()
    {
        PropertyNamingPolicy = names,
        MaxDepth = Deepest,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The platforms want Chinese as it is, and some refuse it escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
