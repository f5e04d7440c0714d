namespace ChatAssistant.Channels.Tests.Support;

/// <summary>The folder beside the repository that holds published vectors. It may be absent.</summary>
internal static class SharedFolder
{
    /// <summary>The text of a file in it; the test is skipped where there is none.</summary>
    public static string Read(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ChatAssistant.sln"))) continue;
            var file = Path.Combine([folder.Parent!.FullName, "shared", .. path]);
            Assert.SkipUnless(File.Exists(file), $"{string.Join('/', path)} is not beside the repository.");
            return File.ReadAllText(file);
        }

        Assert.Skip("The tests do not run from within the repository.");
        return "";
    }
}
