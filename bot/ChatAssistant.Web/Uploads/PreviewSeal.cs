using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ChatAssistant.Web.Uploads;

/// <summary>
/// Carries what was looked at to the step that keeps it, in the page itself: nothing is kept before, and what is kept is what was seen. Nobody
/// can change or read it on the way.
/// </summary>
public sealed class PreviewSeal(IDataProtectionProvider protection)
{
    /// <param name="what">What was looked at.</param>
    /// <param name="purpose">For which page: what was sealed for one does not open on another.</param>
    public string Seal<T>(T what, string purpose) => For(purpose).Protect(JsonSerializer.Serialize(what));

    /// <summary>Null when the seal is not ours, or was made by another edition of the program.</summary>
    public T? Open<T>(string? seal, string purpose) where T : class
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? null : JsonSerializer.Deserialize<T>(For(purpose).Unprotect(seal));
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector For(string purpose) => protection.CreateProtector($"staff.previews.{purpose}");
}
