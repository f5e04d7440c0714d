using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ChatAssistant.Web.Cases;

/// <summary>
/// What staff search for may be a person's name or telephone number, and addresses stand in logs: in an address the words are sealed.
/// </summary>
public sealed class SearchWords(IDataProtectionProvider protection)
{
    public const int Longest = 50;

    private readonly IDataProtector _seal = protection.CreateProtector("staff.search");

    public string? Seal(string? words) => Cut(words) is { Length: > 0 } cut ? _seal.Protect(cut) : null;

    /// <summary>The words, or empty when there are none or the seal is not ours.</summary>
    public string Open(string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? "" : Cut(_seal.Unprotect(seal));
        }
        catch (CryptographicException)
        {
            return "";
        }
    }

    private static string Cut(string? words)
    {
        var trimmed = (words ?? "").Trim();
        return trimmed.Length > Longest ? trimmed[..Longest] : trimmed;
    }
}
