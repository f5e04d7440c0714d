using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Sealing;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Staff.SecondFactors;

/// <summary>两步验证: a code from a telephone besides the password. The secret is sealed, codes are taken once, recovery codes are kept as digests.</summary>
public sealed class SecondFactor(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, Seal seal, TimeProvider clock)
{
    /// <summary>As long as what HMAC-SHA1 gives (RFC 4226).</summary>
    private const int SecretBytes = 20;
    private const int RecoveryCodes = 8;

    /// <summary>Eighty random bits cannot be tried out, so a plain digest keeps them.</summary>
    private const int RecoveryBytes = 10;

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>What an app reads from the picture.</summary>
    public static string AddressOf(string issuer, string name, byte[] secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(name)}?secret={Totp.Written(secret)}&issuer={Uri.EscapeDataString(issuer)}";

    /// <summary>Turns it on for an account once a code shows that the app has the secret.</summary>
    /// <returns>Recovery codes, shown this once; null when the code was wrong.</returns>
    public Task<IReadOnlyList<string>?> EnrolAsync(StaffUser user, byte[] secret, string code, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, _ => Task.FromResult<IReadOnlyList<string>?>(Enrol(user, secret, code)), cancellationToken);

    /// <summary>Whether a code of the app or one that is left for recovery was given. Either is used up by it.</summary>
    public Task<bool> TakeAsync(StaffUser user, string code, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            // Of two who type one code at the same moment, the second reads what the first left.
            await database.Entry(user).ReloadAsync(stop);
            var typed = code.Replace(" ", "", StringComparison.Ordinal).Trim();
            return TakeCode(user, typed) || TakeRecovery(user, typed);
        }, cancellationToken);

    private List<string>? Enrol(StaffUser user, byte[] secret, string code)
    {
        if (Totp.StepOfCode(secret, code.Trim(), clock.GetUtcNow(), after: 0) is not { } step) return null;
        var codes = Enumerable.Range(0, RecoveryCodes).Select(_ => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RecoveryBytes))).ToList();
        user.SealedCodeSecret = seal.Protect(SealPurpose.CodeSecret(user.Id), secret);
        (user.LastCodeStep, user.RecoveryDigests, user.TwoFactorEnabled) = (step, [.. codes.Select(DigestOf)], true);
        audit.Note(new(user.UserName!, AuditActions.SecondFactorOn, user.UserName!));
        return codes;
    }

    private bool TakeCode(StaffUser user, string code)
    {
        if (user.SealedCodeSecret is not { } kept) return false;
        var secret = seal.Open(SealPurpose.CodeSecret(user.Id), kept);
        if (Totp.StepOfCode(secret, code, clock.GetUtcNow(), user.LastCodeStep) is not { } step) return false;
        user.LastCodeStep = step;
        return true;
    }

    private bool TakeRecovery(StaffUser user, string code)
    {
        var digest = DigestOf(code.ToLowerInvariant());
        if (!user.RecoveryDigests.Contains(digest)) return false;
        user.RecoveryDigests = [.. user.RecoveryDigests.Where(each => each != digest)];
        audit.Note(new(user.UserName!, AuditActions.RecoveryCodeUsed, user.UserName!));
        return true;
    }

    private static string DigestOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
