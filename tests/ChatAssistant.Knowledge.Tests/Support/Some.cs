namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>What tests need and do not care about.</summary>
internal static class Some
{
    public static readonly TimeProvider Clock = new ManualClock(new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero));

    public static string LibraryFolder => Path.Combine(AppContext.BaseDirectory, "library");

    public static Task<KnowledgeBase> KnowledgeAsync(IDocumentStore? store = null) =>
        KnowledgeBase.LoadAsync(LibraryFolder, store ?? new MemoryDocumentStore(), Clock, TestContext.Current.CancellationToken);

    public static Task<Answer> AskAsync(this IKnowledgeBase knowledge, string question) =>
        knowledge.AskAsync(new Question(question), TestContext.Current.CancellationToken);

    /// <summary>A file of the owner's shared folder, beside the repository; the test is skipped where there is none.</summary>
    public static string Shared(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "..", "shared", path) is var file && Path.Exists(file)) return file;

        Assert.Skip($"There is no shared/{path} beside the repository.");
        return path;
    }
}
