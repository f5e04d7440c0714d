using System.Collections.Concurrent;
using System.Diagnostics;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>The program that stores and answers messages as fast as it can, to be killed.</summary>
internal sealed class DurabilityProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _reading;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DurabilityProcess(Process process)
    {
        _process = process;
        // Last: it reads what is set above.
        _reading = ReadAsync();
    }

    /// <summary>Ids of messages that it said are stored.</summary>
    public ConcurrentQueue<string> Acknowledged { get; } = [];

    /// <summary>Ids of messages whose turn it said is committed.</summary>
    public ConcurrentQueue<string> Done { get; } = [];

    public static async Task<DurabilityProcess> StartAsync(string folder, bool isWeakened)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "ChatAssistant.Durability.dll"), folder, .. (isWeakened ? ["normal"] : Array.Empty<string>())];
        var started = new DurabilityProcess(Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!);
        try
        {
            await started._ready.Task.WaitAsync(Patience.Longest, TestContext.Current.CancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends when it has acknowledged so many, for the first take long in a new process.</summary>
    public async Task WhenAcknowledgedAsync(int count)
    {
        using var patience = Patience.Begin();
        while (Acknowledged.Count < count) await Task.Delay(5, patience.Token);
    }

    /// <summary>Holds it where it is: not a byte more goes anywhere.</summary>
    public Task FreezeAsync() => Shell.RunAsync("kill", "-STOP", $"{_process.Id}");

    /// <summary>SIGKILL. What it had said before is then read to the end.</summary>
    public async Task KillAsync()
    {
        if (_process.HasExited) throw new InvalidOperationException($"It ended by itself with {_process.ExitCode}.");
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
    }

    /// <summary>Ends when it has ended, and lets go of the disk it wrote to.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            // A line that a kill cut off was never said.
            if (line.Length is 0) continue;
            if (line == "ready") _ready.SetResult();
            else if (line.StartsWith("ack ", StringComparison.Ordinal) && line.Length == 36) Acknowledged.Enqueue(line[4..]);
            else if (line.StartsWith("done ", StringComparison.Ordinal) && line.Length == 37) Done.Enqueue(line[5..]);
        }

        _ready.TrySetException(new InvalidOperationException("It ended before it was ready."));
    }
}
