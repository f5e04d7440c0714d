using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>What a client may say when it asks for a token or starts a conversation. All of it is optional.</summary>
internal sealed record StartRequest
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    [JsonPropertyName("user")]
    public StartUser? User { get; init; }

    [JsonPropertyName("trustedOrigins")]
    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>The person a token is to vouch for, or null when none was named.</summary>
    public DirectLineUser? Person => User?.Id is { Length: > 0 } id ? new DirectLineUser(id, User.Name) : null;

    /// <summary>Whether the person named may be vouched for.</summary>
    public bool IsPersonAllowed => Person?.Id.StartsWith(DirectLineUser.Prefix, StringComparison.Ordinal) is not false;

    /// <summary>Reads a body, which may be empty. Null when it is no such object or too large.</summary>
    public static async Task<StartRequest?> ReadAsync(HttpRequest request, int most)
    {
        var body = await RequestBody.ReadAsync(request, most, request.HttpContext.RequestAborted);
        if (body is null) return null;
        if (string.IsNullOrWhiteSpace(body)) return new StartRequest();
        try
        {
            return JsonSerializer.Deserialize<StartRequest>(body, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal sealed record StartUser([property: JsonPropertyName("id")] string? Id, [property: JsonPropertyName("name")] string? Name);
}
