using System.Diagnostics;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Peers;

/// <summary>A script of tests/peers while it runs. It speaks JSON, a line at a time.</summary>
internal sealed class PeerScript : IDisposable
{
    private readonly Process _process;
    private readonly CancellationTokenSource _patience = Patience.Begin();

    private PeerScript(Process process) => _process = process;

    public static PeerScript Start(string script, params string[] arguments) =>
        new(Process.Start(new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = PeerPackages.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);

    /// <summary>What a script found out that needs no more than its arguments.</summary>
    public static async Task<JsonNode> RunAsync(string script, params string[] arguments)
    {
        using var running = Start(script, arguments);
        return await running.ResultAsync();
    }

    public async Task<JsonNode> ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync(_patience.Token) is { } line)
        {
            // Libraries may print as well.
            if (line.StartsWith('{')) return JsonNode.Parse(line)!;
        }

        throw new EndOfStreamException("The script ended without a word.");
    }

    public Task WriteAsync(string line) => _process.StandardInput.WriteLineAsync(line.AsMemory(), _patience.Token);

    public async Task<JsonNode> ResultAsync()
    {
        var result = await ReadAsync();
        Assert.True(result["ok"]!.GetValue<bool>(), result["fault"]?.GetValue<string>());
        return result;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _patience.Dispose();
    }
}
