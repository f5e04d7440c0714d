using System.Diagnostics;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>Programs of the machine.</summary>
internal static class Shell
{
    /// <exception cref="InvalidOperationException">It is not there, or failed.</exception>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        if (!await TryAsync(program, arguments)) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }

    /// <summary>False when it is not there, or failed.</summary>
    public static async Task<bool> TryAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
