using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>JSON as the platforms write it. Deep nesting, members said twice and parts by the thousand are attacks, and are refused.</summary>
internal static partial class CallbackJson
{
    private const int Deepest = 16;

    /// <summary>The first sign behind the control characters.</summary>
    private const char Unescaped = '\u00A0';

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

    /// <summary>What is sent. Names with rare signs, wide spaces and emoji stand in it as they are, too: some platforms refuse them escaped.</summary>
    public static string Write(object content) =>
        Escape().Replace(JsonSerializer.Serialize(content, content.GetType(), Camel), escape => Sign(escape) is >= Unescaped and var sign ? $"{sign}" : escape.Value);

    /// <summary>Backslash, control or delimiter for anything below; a lone half of a sign was replaced by the serializer.</summary>
    private static char Sign(Match escape) => escape.Groups["code"] is { Success: true } code ? (char)ushort.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : default;

    /// <summary>Each escape is read as a whole, so that a u behind a backslash that somebody wrote is none.</summary>
    [GeneratedRegex(@"\\(?:u(?<code>[0-9A-Fa-f]{4})|.)")]
    private static partial Regex Escape();

    private static JsonSerializerOptions With(JsonNamingPolicy names) => new()
    {
        PropertyNamingPolicy = names,
        MaxDepth = Deepest,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The platforms want Chinese as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
