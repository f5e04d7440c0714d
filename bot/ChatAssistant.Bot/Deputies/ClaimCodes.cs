using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Bot.Deputies;

/// <summary>
/// 认领码: what a deputy passes to the one whose matter they handed on, so that they can follow it themselves. It follows from the number and
/// this installation's key and is kept nowhere.
/// </summary>
public sealed class ClaimCodes(ICertificateHasher hasher)
{
    /// <summary>At the messages a minute a person may send, guessing would take years.</summary>
    private const int Digits = 8;

    public string Of(CaseNumber number)
    {
        var hash = hasher.HashOf($"claim {number}");
        return (ulong.Parse(hash[..15], NumberStyles.HexNumber, CultureInfo.InvariantCulture) % (ulong)Math.Pow(10, Digits)).ToString($"D{Digits}", CultureInfo.InvariantCulture);
    }

    public bool IsRight(CaseNumber number, string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(number)), Encoding.UTF8.GetBytes(code));
}
