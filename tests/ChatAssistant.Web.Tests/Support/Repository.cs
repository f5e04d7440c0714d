namespace ChatAssistant.Web.Tests.Support;

public static class Repository
{
    /// <summary>The folder of the solution, found upwards from the test program.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("The tests do not run from within the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "ChatAssistant.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
