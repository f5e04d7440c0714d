using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChatAssistant.Benchmarks.Service;

/// <summary>The built program as a process of its own, on an empty data folder.</summary>
/// <param name="settings">As <c>--Section:Name=value</c>.</param>
internal sealed class RunningProgram(params IReadOnlyList<string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new();
    private Process? _process;

    public string Folder { get; } = Directory.CreateTempSubdirectory("chatassistant-").FullName;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    public double WorkingSetMegabytes
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Runs a verb on the folder, to its end.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunVerbAsync(params IReadOnlyList<string> verb)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [ProgramPath(), .. verb, "--data", Folder]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{verb[0]} ended with {process.ExitCode}.");
    }

    /// <returns>Milliseconds until it could answer.</returns>
    public async Task<double> StartAsync()
    {
        var started = Stopwatch.GetTimestamp();
        string[] arguments = [ProgramPath(), "--data", Folder, "--urls", Address.AbsoluteUri, "--Logging:LogLevel:Default=Error", "--Conversation:MessagesPerMinute=100000", .. settings];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        using var waiting = new CancellationTokenSource(Patience);
        while (!await IsReadyAsync(waiting.Token)) await Task.Delay(10, waiting.Token);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(Folder, recursive: true);
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(Address, "health/ready"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>As it was built, of the same configuration: the copy beside this program is not the one that is started.</summary>
    private static string ProgramPath()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var repository = own.Parent!.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(repository.FullName, "bot", "ChatAssistant.Web", "bin", own.Parent.Name, own.Name, "ChatAssistant.Web.dll");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
