using System.Security.Cryptography;
using ChatAssistant.Channels.DirectLine;

namespace ChatAssistant.Web.Data;

/// <summary>The key that Direct Line tokens are signed with: made once, kept beside the database, never in it.</summary>
internal static class SigningKeyFile
{
    private const int Length = 32;

    public static DirectLineKey Load(DataFolder folder)
    {
        var path = Path.Combine(folder.Keys.FullName, "directline.key");
        if (!File.Exists(path)) Create(path);
        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length ? new DirectLineKey(bytes) : throw new InvalidDataException($"{path} is damaged: delete it to have a new one made.");
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
