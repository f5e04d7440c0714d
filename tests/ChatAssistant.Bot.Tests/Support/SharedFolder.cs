namespace ChatAssistant.Bot.Tests.Support;

internal static class SharedFolder
{
    /// <summary>A file of the owner's shared folder, beside the repository; the test is skipped where there is none.</summary>
    public static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "..", "shared", path) is var file && Path.Exists(file)) return file;

        Assert.Skip($"There is no shared/{path} beside the repository.");
        return path;
    }
}
