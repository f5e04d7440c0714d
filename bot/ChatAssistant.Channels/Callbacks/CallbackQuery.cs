using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>What a platform writes into the address of a signed callback.</summary>
public sealed record CallbackQuery(string Signature, string Timestamp, string Nonce)
{
    /// <summary>Each is a short number or word; what is longer is none of theirs.</summary>
    private const int Longest = 128;

    /// <summary>Null when one of them is missing, is said twice, or is longer than any.</summary>
    /// <param name="query">Of the request.</param>
    /// <param name="signatureNames">What the platform calls the signature; the first that is there counts.</param>
    public static CallbackQuery? Of(IQueryCollection query, params IEnumerable<string> signatureNames) =>
        signatureNames.FirstOrDefault(query.ContainsKey) is { } name
        && Single(query, name, out var signature) && Single(query, "timestamp", out var timestamp) && Single(query, "nonce", out var nonce)
            ? new(signature, timestamp, nonce)
            : null;

    private static bool Single(IQueryCollection query, string name, [NotNullWhen(true)] out string? value)
    {
        value = query[name] is [{ Length: > 0 and <= Longest } only] ? only : null;
        return value is not null;
    }
}
