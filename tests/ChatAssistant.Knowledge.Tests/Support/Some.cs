namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>What tests need and do not care about.</summary>
internal static class Some
{
    public static readonly TimeProvider Clock = new ManualClock(new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero));

    /// <summary>After the first day of the curated answers.</summary>
    public static readonly TimeProvider CuratedClock = new ManualClock(new(2026, 12, 1, 4, 0, 0, TimeSpan.Zero));

    /// <summary>What points into the laws and is not in order without them.</summary>
    private static readonly string[] OfTheLaws = [Signposts.FileName, CuratedFile.FileName];

    private static readonly Lazy<string> WithoutLaws = new(CopyWithoutLaws);

    private static readonly Lazy<Task<KnowledgeBase>> Shipped = new(() => LoadShippedAsync(Clock)), ShippedLater = new(() => LoadShippedAsync(CuratedClock));

    private static readonly Lazy<Task<ShippedPlaces>> Places = new(ReadPlacesAsync);

    /// <summary>The library as it ships.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "library");

    /// <summary>The library that ships without its digests of laws: what a test says of notices and invented laws then depends on nothing else.</summary>
    public static string LibraryFolder => WithoutLaws.Value;

    /// <summary>The library as it ships, read once for all tests: nobody changes it.</summary>
    public static Task<KnowledgeBase> ShippedAsync(TimeProvider? clock = null) => clock is null || clock == Clock ? Shipped.Value : ShippedLater.Value;

    /// <summary>The places that ship, for reading lists of the library one by one.</summary>
    public static Task<ShippedPlaces> ShippedPlacesAsync() => Places.Value;

    private static Task<KnowledgeBase> LoadShippedAsync(TimeProvider clock) =>
        KnowledgeBase.LoadAsync(ShippedFolder, new MemoryDocumentStore(), clock, CancellationToken.None);

    private static async Task<ShippedPlaces> ReadPlacesAsync()
    {
        var versions = new List<DocumentVersion>();
        foreach (var folder in new[] { "notices", "laws" })
            versions.AddRange((await FolderReader.ReadAsync(Path.Combine(ShippedFolder, folder), CancellationToken.None)).Select(file => file.Reading.Document!));

        return new(versions, await KnownLaws.ReadAsync(Path.Combine(ShippedFolder, "sources.json"), CancellationToken.None));
    }

    public static Task<KnowledgeBase> KnowledgeAsync(IDocumentStore? store = null, string? libraryFolder = null) =>
        KnowledgeBase.LoadAsync(libraryFolder ?? LibraryFolder, store ?? new MemoryDocumentStore(), Clock, TestContext.Current.CancellationToken);

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

    private static string CopyWithoutLaws()
    {
        var copy = Directory.CreateTempSubdirectory("chat-assistant-library-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(copy, recursive: true);
        foreach (var file in Directory.EnumerateFiles(ShippedFolder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) is not "laws" && !OfTheLaws.Contains(Path.GetFileName(file))))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(ShippedFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
