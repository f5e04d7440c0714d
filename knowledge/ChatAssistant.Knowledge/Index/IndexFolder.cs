namespace ChatAssistant.Knowledge;

/// <summary>
/// Keeps the index last built in a folder, for the next start. It only saves time: what is missing, damaged, of other contents or cannot
/// be read or written is built anew.
/// </summary>
internal sealed class IndexFolder(string folder)
{
    private const string Mark = "passages-", Ending = ".index";

    /// <summary>So much of the hash tells the files of two contents apart; the whole of it stands inside.</summary>
    private const int NameLength = 16;

    /// <param name="content">A hash of what is indexed.</param>
    /// <param name="build">Builds the index of it.</param>
    public TextIndex LoadOrBuild(string content, Func<TextIndex> build)
    {
        var path = Path.Combine(folder, $"{Mark}{content[..NameLength]}{Ending}");
        if (Load(path, content) is { } loaded) return loaded;

        var built = build();
        Keep(built, path, content);
        return built;
    }

    private static TextIndex? Load(string path, string content)
    {
        try
        {
            return IndexSnapshot.Load(path, content).Index;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Keep(TextIndex index, string path, string content)
    {
        try
        {
            Directory.CreateDirectory(folder);
            IndexSnapshot.Save(index, path, content);
            foreach (var other in Directory.EnumerateFiles(folder, $"{Mark}*{Ending}").Where(file => Path.GetFileName(file) != Path.GetFileName(path))) File.Delete(other);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk, or another program at the same: the next start builds it again.
        }
    }
}
