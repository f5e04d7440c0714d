using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Web.Data.Audit;

/// <summary>Hashes audit entries with a key that stays beside the database: who can only write to the database cannot make the chain fit again.</summary>
public sealed class AuditKey(DataFolder folder)
{
    /// <summary>What the first entry is tied to.</summary>
    public const string Start = "";

    private readonly byte[] _key = SecretFile.Load(folder, "audit.key");

    public string HashOf(string before, long sequence, AuditEntry entry) => Hashed(
        "entry", before, Number(sequence), Number(entry.At.UtcTicks), entry.By, entry.Action, entry.Subject, entry.Reason, entry.Before, entry.After, entry.CaseId?.ToString("N"));

    public string MarkOf(long sequence, string hash) => Hashed("head", Number(sequence), hash);

    /// <summary>Lengths keep a field's end from being moved into the next; -1 keeps nothing apart from empty.</summary>
    private string Hashed(params string?[] fields)
    {
        var text = string.Concat(fields.Select(field => $"{Number(field?.Length ?? -1)}:{field}"));
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
