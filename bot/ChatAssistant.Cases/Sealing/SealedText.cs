namespace ChatAssistant.Cases.Sealing;

/// <summary>Words that only the holder of a key can read.</summary>
/// <param name="KeyId">Which key opens it.</param>
/// <param name="Bytes">What the seal made of the words, never changed.</param>
public sealed record SealedText(string KeyId, byte[] Bytes)
{
    public bool Equals(SealedText? other) => other is not null && KeyId == other.KeyId && Bytes.AsSpan().SequenceEqual(other.Bytes);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(KeyId);
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }
}
