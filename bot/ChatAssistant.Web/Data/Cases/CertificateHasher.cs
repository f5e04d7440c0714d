using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Hashes certificate numbers with a key that stays beside the database: a copy of the database alone cannot be counted through.</summary>
internal sealed class CertificateHasher(DataFolder folder) : ICertificateHasher
{
    private readonly byte[] _key = SecretFile.Load(folder, "certificates.key");

    public string HashOf(string number) => CertificateHash.Of(number, _key);
}
