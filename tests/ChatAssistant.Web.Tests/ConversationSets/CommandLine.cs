using System.Diagnostics;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>The verbs of the program, run beside the service on its data folder, as docs/contract.md describes them.</summary>
internal sealed class CommandLine(string dataFolder)
{
    /// <summary>Runs a verb and gives the lines it printed.</summary>
    /// <exception cref="InvalidOperationException">The verb is not there or failed.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(params string[] verb)
    {
        using var waiting = Patience.Begin();
        var program = Path.Combine(AppContext.BaseDirectory, "ChatAssistant.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. verb, "--data", dataFolder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEndAsync(waiting.Token);
        var errors = process.StandardError.ReadToEndAsync(waiting.Token);
        await process.WaitForExitAsync(waiting.Token);
        if (process.ExitCode != 0) throw new InvalidOperationException($"`{string.Join(' ', verb.Take(2))}` ended with {process.ExitCode}: {(await errors).Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))}");
        return (await printed).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Every matter on file, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> CasesAsync() =>
        [.. (await RunAsync("cases", "list", "--json")).Select(line => JsonNode.Parse(line)!)];

    /// <summary>Invites a deputy and gives the code to bind with.</summary>
    public async Task<string> InviteAsync(ScriptedDeputy deputy, string certificate)
    {
        var printed = await RunAsync("deputies", "invite", "--name", deputy.Name, "--level", deputy.Level, "--area", deputy.Area, "--cert", certificate, "--json");
        return JsonNode.Parse(printed[^1])!["code"]!.GetValue<string>();
    }

    public Task ReplyAsync(string caseNo, string code, string text) => RunAsync("cases", "reply", caseNo, "--code", code, "--text", text);
}
