namespace ChatAssistant.Cases.Deputies;

/// <summary>Makes <see cref="CertificateHash"/> with the key of this installation.</summary>
public interface ICertificateHasher
{
    string HashOf(string number);
}
