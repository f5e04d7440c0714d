using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Keeps vectors in a folder, so that a start asks for none again. What is missing, damaged or of another model is as if nothing had been kept;
/// what cannot be written is asked for again at the next start.
/// </summary>
internal sealed class VectorFile(string folder, string model)
{
    private const string Prefix = "meaning-", Ending = ".vectors";

    /// <summary>To be raised with every change of the form or of <see cref="MeaningTexts"/>' keys.</summary>
    private const int Version = 1;

    /// <summary>So much of the hash tells the files of two models apart; the name stands inside.</summary>
    private const int NameLength = 16;

    private readonly string _path = Path.Combine(
        folder, Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(model)))[..NameLength] + Ending);

    private static ReadOnlySpan<byte> Mark => "CAVECTS\n"u8;

    public TextVectors Load()
    {
        try
        {
            return File.Exists(_path) ? Read() : new();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new();
        }
    }

    public void Keep(TextVectors vectors)
    {
        try
        {
            Directory.CreateDirectory(folder);
            Write(vectors, $"{_path}.unfinished");
            File.Move($"{_path}.unfinished", _path, overwrite: true);
            foreach (var other in Directory.EnumerateFiles(folder, $"{Prefix}*{Ending}").Where(file => Path.GetFileName(file) != Path.GetFileName(_path))) File.Delete(other);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk, or another program at the same: the next start asks again.
        }
    }

    private TextVectors Read()
    {
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
        using var reader = new SnapshotReader(file);
        if (!reader.ReadHead(Mark, out var version) || version != Version || reader.ReadText() != model) return new();

        var (keys, values) = (reader.Read<UInt128>(), reader.Read<float>());
        if (!reader.Close() || keys.Length == 0 || values.Length % keys.Length != 0) return new();

        var vectors = new TextVectors();
        foreach (var (key, vector) in keys.Zip(values.Chunk(values.Length / keys.Length))) vectors.Add(key, vector);
        return vectors;
    }

    private void Write(TextVectors vectors, string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        using var writer = new SnapshotWriter(file);
        writer.WriteHead(Mark, Version);
        writer.WriteText(model);
        writer.Write([.. vectors.All.Keys]);
        writer.Write(vectors.All.Values.SelectMany(vector => vector).ToArray());
        writer.Close();
        file.Flush(flushToDisk: true);
    }
}
