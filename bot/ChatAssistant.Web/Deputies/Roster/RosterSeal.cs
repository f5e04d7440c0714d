using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>
/// Carries a roster that was looked at to the step that keeps it, in the page itself: nothing is kept before, and what is kept is what was
/// seen. Nobody can change or read it on the way.
/// </summary>
public sealed class RosterSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector("staff.deputies.roster");

    public string Seal(IReadOnlyList<RosterLine> lines) => _seal.Protect(JsonSerializer.Serialize(lines));

    /// <summary>Null when the seal is not ours.</summary>
    public IReadOnlyList<RosterLine>? Open(string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? null : JsonSerializer.Deserialize<List<RosterLine>>(_seal.Unprotect(seal));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
