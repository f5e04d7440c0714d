using System.Diagnostics;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Peers;
using ChatAssistant.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(PeerPackages))]

namespace ChatAssistant.Web.Tests.Peers;

/// <summary>The packages of tests/peers, fetched once when they are missing. A test that needs them asks <see cref="Require"/> first.</summary>
public sealed class PeerPackages : IAsyncLifetime
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "peers");

    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled("node")) _missing = "Node.js is not installed.";
        else if (!AreThere() && !await FetchAsync()) _missing = "npm ci failed in tests/peers.";
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>Skips the test where the packages cannot be had.</summary>
    public void Require() => Assert.SkipWhen(_missing is not null, _missing ?? "");

    /// <summary>A folder of packages may be from before one of them was needed.</summary>
    private static bool AreThere() => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "package.json")))!["dependencies"]!.AsObject()
        .All(package => Directory.Exists(Path.Combine(Folder, "node_modules", package.Key)));

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    private static async Task<bool> FetchAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var fetching = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-progress", "--loglevel=error"]) { WorkingDirectory = Folder })!;
        await fetching.WaitForExitAsync(patience.Token);
        return fetching.ExitCode == 0;
    }
}
