using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Web.Staff.SecondFactors;

/// <summary>
/// Codes that change every half minute (RFC 6238, HMAC-SHA1, six digits), as every authenticator app makes them. Identity's own provider
/// takes the system's clock and takes a code twice.
/// </summary>
public static class Totp
{
    private const int Digits = 1_000_000;
    private const int StepSeconds = 30;

    /// <summary>Clocks of telephones are a little off: a code of the step before or after is taken too.</summary>
    private const int StepsAround = 1;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepOf(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    public static string CodeAt(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // The algorithm of RFC 6238; what apps other than it understand is not to be relied on.
        var hash = HMACSHA1.HashData(secret, counter);
        var truncated = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (truncated % Digits).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, near now and later than the last that was taken; null when it is none.</summary>
    public static long? StepOfCode(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long after)
    {
        var given = Encoding.ASCII.GetBytes(code);
        for (var step = StepOf(now) - StepsAround; step <= StepOf(now) + StepsAround; step++)
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(CodeAt(secret, step))) && step > after) return step;
        return null;
    }

    /// <summary>The secret as people type it into an app: base 32.</summary>
    public static string Written(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < secret.Length * 8; bit += 5)
        {
            var value = 0;
            for (var each = bit; each < bit + 5; each++)
                value = (value << 1) | (each < secret.Length * 8 ? (secret[each / 8] >> (7 - each % 8)) & 1 : 0);
            text.Append(Base32[value]);
        }

        return text.ToString();
    }
}
