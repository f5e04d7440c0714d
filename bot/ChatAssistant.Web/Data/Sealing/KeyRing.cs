using System.Security.Cryptography;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>The keys, oldest first. The newest seals; each opens what it once sealed, so none is ever taken out.</summary>
public sealed record KeyRing(IReadOnlyList<SealingKey> Keys)
{
    public SealingKey Newest => Keys[^1];

    public bool IsSound => Keys.Count > 0 && Keys.All(key => key.IsSound) && Keys.DistinctBy(key => key.Id).Count() == Keys.Count;

    public static KeyRing New(TimeProvider clock) => new([NewKey(clock)]);

    public KeyRing WithNewKey(TimeProvider clock) => new([.. Keys, NewKey(clock)]);

    public SealingKey? Find(string id) => Keys.FirstOrDefault(key => key.Id == id);

    private static SealingKey NewKey(TimeProvider clock) => new(
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SealingKey.IdBytes)),
        clock.GetUtcNow(),
        RandomNumberGenerator.GetBytes(SealingKey.SecretBytes));
}
