using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// What stands in an archived case where a person's id stood: the same for the same person, so that figures still count people, and made with a
/// key that is not in the database, so that nobody finds a person by trying ids. Where the key is deleted, it leads to nobody for good.
/// </summary>
internal sealed class StandIns(DataFolder folder)
{
    private const int Length = 24;

    private readonly Lazy<byte[]> _key = new(() => SecretFile.Load(folder, "retention.key"));

    public string Of(Citizen person) =>
        $"archived-{Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{person.Channel.Length}:{person.Channel}{person.UserId}")))[..Length]}";
}
