using System.Security.Cryptography;

namespace ChatAssistant.Web.Data;

/// <summary>A random key in a file of its own: made once, kept beside the database, never in it.</summary>
internal static class SecretFile
{
    private const int Length = 32;

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static byte[] Load(DataFolder folder, string name)
    {
        var path = Path.Combine(folder.Keys.FullName, name);
        if (!File.Exists(path)) Create(path);
        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length ? bytes : throw new InvalidDataException($"{path} is damaged: restore it from a backup, or delete it to have a new one made.");
    }

    /// <summary>Another program may make it at the same moment: the first to move its file into place wins.</summary>
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(draft, RandomNumberGenerator.GetBytes(Length));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
