using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The built program as a process of its own, which can be killed and started again on the same folder and port.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly int _port = FreePort();
    private readonly string[] _settings;
    private Process? _process;

    public ServiceProcess(params string[] settings) =>
        (_settings, Http) = (settings, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{_port}/") });

    public string DataFolder => _folder.Path;

    public HttpClient Http { get; }

    /// <summary>Starts the program and waits until it can answer.</summary>
    public async Task StartAsync()
    {
        _process = Run(["--urls", $"http://127.0.0.1:{_port}", "--Logging:LogLevel:Default=Error", $"--Channels:DirectLine:Secret={RunningService.Secret}", .. _settings]);
        using var waiting = Patience.Begin();
        while (!await IsReadyAsync(waiting.Token)) await Task.Delay(50, waiting.Token);
    }

    /// <summary>Ends the program without a word, as a power cut would: SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Asks the program to end, as a service manager does: SIGTERM. Gives its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", $"{_process!.Id}"]);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>Runs a verb of the command line on the same folder and gives what it printed.</summary>
    public async Task<string> CommandAsync(params string[] verb)
    {
        using var waiting = Patience.Begin();
        using var command = Run(verb);
        var printed = await command.StandardOutput.ReadToEndAsync(waiting.Token);
        await command.WaitForExitAsync(waiting.Token);
        Assert.Equal(0, command.ExitCode);
        return printed;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await KillAsync();
        _folder.Dispose();
    }

    private Process Run(IEnumerable<string> arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ChatAssistant.Web.dll");
        // What a service logs is short at this level and need not be read.
        var start = new ProcessStartInfo("dotnet", [program, .. arguments, "--data", _folder.Path]) { RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        if (_process!.HasExited) throw new InvalidOperationException($"The program ended with {_process.ExitCode}.");
        try
        {
            using var response = await Http.GetAsync("health/ready", cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
