namespace ChatAssistant.Benchmarks;

/// <summary>The owner's folder of corpora, beside the repository. It is not part of the repository.</summary>
internal static class SharedFolder
{
    /// <summary>The file at a path in that folder, or null.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "..", "shared", path) is var file && File.Exists(file)) return file;

        return null;
    }
}
