using System.Text.Json;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>
/// Where the keys are kept: a file outside the database, for the service's own account alone. It is made once, with the database;
/// where there is a database and no key ring, a new one would open nothing, so none is made.
/// </summary>
public sealed class KeyRingFile(DataFolder folder, IOptions<SealingOptions> options, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public string Location { get; } = options.Value.KeyRing ?? Path.Combine(folder.Keys.FullName, "sealing.json");

    /// <summary>Reads the keys, and makes the first where nothing is kept yet.</summary>
    /// <exception cref="InvalidDataException">The file is missing beside an existing database, or damaged.</exception>
    public KeyRing Open()
    {
        // In this order: a program that starts beside this one makes the keys first and the database after.
        var isInUse = File.Exists(folder.Database);
        if (File.Exists(Location)) return Read();
        if (isInUse) throw new InvalidDataException($"数据库已有内容，但密钥文件 {Location} 不在：没有它就打不开已保存的内容，也不会另建新的。请从备份恢复它，或用 --{SealingOptions.Section}:{nameof(SealingOptions.KeyRing)}= 指明它在哪里。");
        DurableFile.Create(Location, Written(KeyRing.New(clock)));
        return Read();
    }

    /// <summary>Reads the keys again: another program may have added one.</summary>
    /// <exception cref="InvalidDataException">The file is missing or damaged.</exception>
    public KeyRing Read()
    {
        if (!File.Exists(Location)) throw new InvalidDataException($"密钥文件 {Location} 不在。");
        return Parsed(File.ReadAllBytes(Location)) is { IsSound: true } ring ? ring : throw new InvalidDataException($"密钥文件 {Location} 已损坏：请从备份恢复它。");
    }

    /// <summary>Adds a key, which seals from now on. The running service takes it up when it meets something sealed with it, or at its next start.</summary>
    /// <exception cref="IOException">Another program is adding one at this moment.</exception>
    public SealingKey Rotate()
    {
        using var alone = new FileStream($"{Location}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var ring = Read().WithNewKey(clock);
        DurableFile.Replace(Location, Written(ring));
        return ring.Newest;
    }

    private static byte[] Written(KeyRing ring) => JsonSerializer.SerializeToUtf8Bytes(ring.Keys);

    private static KeyRing? Parsed(byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize<SealingKey[]>(content, Strict) is { } keys && !keys.Contains(null) ? new KeyRing(keys) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
