using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Cases.Deputies;

/// <summary>A code that binds one person to a deputy, once. The code itself is shown to staff when it is made and kept nowhere.</summary>
public sealed class Invitation
{
    /// <summary>Two factors and so few guesses: nobody tries a certificate number through.</summary>
    public const int MostAttempts = 5;

    /// <summary>Without the letters and digits that are read wrongly.</summary>
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private const int CodeLength = 10;

    private Invitation()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid DeputyId { get; private set; }

    public string CodeHash { get; private set; } = "";

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public int FailedAttempts { get; private set; }

    /// <summary>Makes an invitation and its code, which staff hand to the deputy.</summary>
    public static (Invitation Invitation, string Code) For(Deputy deputy, TimeSpan validFor, TimeProvider clock)
    {
        var code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        return (new Invitation { DeputyId = deputy.Id, CodeHash = HashOf(code), ExpiresAt = clock.GetUtcNow() + validFor }, code);
    }

    /// <summary>The hash a typed code is looked up by: width, case, spaces and dashes do not matter. The code is random, so no key is needed.</summary>
    public static string HashOf(string code)
    {
        var plain = code.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(plain))));
    }

    /// <summary>Binds who has the code and the certificate. A failed attempt counts, so the caller keeps the invitation in any case.</summary>
    public BindingResult Redeem(Deputy deputy, DeputyCredentials shown, TimeProvider clock)
    {
        var refusal = Refuse(deputy, shown, clock);
        if (refusal is BindingRefusal.WrongCode or BindingRefusal.WrongCertificate) FailedAttempts++;
        if (refusal is not null) return new(null, refusal);
        UsedAt = clock.GetUtcNow();
        return new(new DeputyBinding(deputy, shown.Channel, shown.UserId, clock.GetUtcNow()), null);
    }

    private BindingRefusal? Refuse(Deputy deputy, DeputyCredentials shown, TimeProvider clock)
    {
        if (deputy.Id != DeputyId || UsedAt is not null || FailedAttempts >= MostAttempts || clock.GetUtcNow() > ExpiresAt) return BindingRefusal.CodeOver;
        if (!IsSame(CodeHash, HashOf(shown.Code))) return BindingRefusal.WrongCode;
        if (!IsSame(deputy.CertificateHash, shown.CertificateHash)) return BindingRefusal.WrongCertificate;
        return deputy.IsInOffice(BeijingTime.Today(clock)) ? null : BindingRefusal.NotInOffice;
    }

    private static bool IsSame(string kept, string shown) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(kept), Encoding.ASCII.GetBytes(shown));
}
