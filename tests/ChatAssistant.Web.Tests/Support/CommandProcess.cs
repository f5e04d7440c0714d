using System.Diagnostics;
using System.Text;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The built program run for one verb, as at a terminal whose input is a pipe.</summary>
internal sealed record CommandProcess(int ExitCode, string Output, string Errors)
{
    public static Task<CommandProcess> RunAsync(ScratchFolder folder, params string[] arguments) => TypeAsync("", folder, arguments);

    /// <summary>The same with something typed into it.</summary>
    public static async Task<CommandProcess> TypeAsync(string input, ScratchFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ChatAssistant.Web.dll"), .. arguments, "--data", folder.Path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        using var waiting = Patience.Begin();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(waiting.Token);
        var output = await process.StandardOutput.ReadToEndAsync(waiting.Token);
        await process.WaitForExitAsync(waiting.Token);
        return new(process.ExitCode, output, await errors);
    }
}
