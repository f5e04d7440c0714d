namespace ChatAssistant.Web.Data.Sealing;

/// <summary>Files that are there whole or not at all, and that only the service's own account reads.</summary>
internal static class DurableFile
{
    /// <summary>Keeps <paramref name="content"/>. Where the file exists already, it stays as it is.</summary>
    public static void Create(string path, byte[] content)
    {
        var draft = WriteDraft(path, content);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another program made it at the same moment: the first to move its file into place wins.
            File.Delete(draft);
        }
    }

    public static void Replace(string path, byte[] content) => File.Move(WriteDraft(path, content), path, overwrite: true);

    private static string WriteDraft(string path, byte[] content)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(draft, options);
        file.Write(content);
        file.Flush(flushToDisk: true);
        return draft;
    }
}
