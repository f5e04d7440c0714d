using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>What a client may say when it asks for a token or starts a conversation. All of it is optional.</summary>
internal sealed record StartRequest
{
    // What is named goes into the token, and a token goes into a header, where servers take a few thousand characters.
    private const int LongestName = 200;
    private const int LongestOrigins = 2000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    [JsonPropertyName("user")]
    public StartUser? User { get; init; }

    [JsonPropertyName("trustedOrigins")]
    public IReadOnlyList<string?>? TrustedOrigins { get; init; }

    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>The person a token is to vouch for, or null when none was named.</summary>
    public DirectLineUser? Person => User?.Id is { Length: > 0 } id ? new DirectLineUser(id, User.Name) : null;

    /// <summary>The pages a token may be used from; empty for any.</summary>
    public IReadOnlyList<string> Origins => [.. (TrustedOrigins ?? []).OfType<string>()];

    /// <summary>Why no token can say all this; null when one can.</summary>
    public string? Objection => Person switch
    {
        { } person when !person.Id.StartsWith(DirectLineUser.Prefix, StringComparison.Ordinal) => $"A user id begins with {DirectLineUser.Prefix}.",
        { } person when person.Id.Length > LongestName || person.Name?.Length > LongestName => $"A user's id and name have at most {LongestName} characters.",
        _ when Origins.Sum(origin => origin.Length) > LongestOrigins => $"The trusted origins have at most {LongestOrigins} characters together.",
        _ => null,
    };

    /// <summary>Reads a body, which may be empty, or says why it is refused.</summary>
    public static async Task<(StartRequest? Asked, IResult? Refusal)> ReadAsync(HttpRequest request, int most)
    {
        var body = await RequestBody.ReadAsync(request, most, request.HttpContext.RequestAborted);
        if (body is null) return (null, DirectLineErrors.TooLarge(most));
        var asked = string.IsNullOrWhiteSpace(body) ? new StartRequest() : Parse(body);
        return asked is null ? (null, DirectLineErrors.BadArgument("The body is not as expected.")) : (asked, null);
    }

    private static StartRequest? Parse(string body)
    {
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
