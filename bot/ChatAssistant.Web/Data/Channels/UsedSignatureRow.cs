namespace ChatAssistant.Web.Data.Channels;

/// <summary>A signature that was seen, and what it came with; both as digests.</summary>
public sealed class UsedSignatureRow
{
    /// <summary>Digest of the channel and the signature.</summary>
    public required string Signature { get; init; }

    /// <summary>Digest of what came with it.</summary>
    public required string Content { get; init; }

    /// <summary>Until then it would be valid; afterwards the row is of no use.</summary>
    public required DateTimeOffset Until { get; init; }
}
