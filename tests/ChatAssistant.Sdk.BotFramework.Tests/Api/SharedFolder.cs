namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

/// <summary>
/// The folder of references that may stand beside the repository.
/// </summary>
internal static class SharedFolder
{
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ChatAssistant.sln"))) continue;

            var shared = Path.Combine(folder.FullName, "..", "shared", name);
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
