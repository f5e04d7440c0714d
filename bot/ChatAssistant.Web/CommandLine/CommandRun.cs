using System.CommandLine;
using System.Text.RegularExpressions;
using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.CommandLine;

/// <summary>What all verbs share: settings on the command line, the services they stand on, and faults said in a line.</summary>
internal static partial class CommandRun
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WronglyCalled = 2;

    /// <summary>Lets a verb take settings as <c>--Section:Name=value</c> besides its own options; <see cref="GuardAsync"/> refuses the rest.</summary>
    public static void Settings(Command command) => command.TreatUnmatchedTokensAsErrors = false;

    /// <summary>Runs a verb that needs the services but no server.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> With(Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run) =>
        (parsed, cancellationToken) => GuardAsync(parsed, async () =>
        {
            await using var app = await AssistantHost.CreateForCommandsAsync(SettingsOf(parsed), cancellationToken);
            await using var scope = app.Services.CreateAsyncScope();
            return await run(scope.ServiceProvider, parsed, cancellationToken);
        });

    /// <summary>Says a fault in a line on the error stream, and refuses what is neither an option nor a setting.</summary>
    public static async Task<int> GuardAsync(ParseResult parsed, Func<Task<int>> run)
    {
        if (parsed.UnmatchedTokens.FirstOrDefault(token => !Setting().IsMatch(token)) is { } unknown)
            return Say($"不认识的参数：{unknown}。用 --help 查看用法；设置写成 --Section:Name=value。", WronglyCalled);
        try
        {
            return await run();
        }
        catch (Exception fault) when (SettingFault.TextOf(fault) is { } wrong)
        {
            return Say($"设置有误：{wrong.ReplaceLineEndings(" ")}。", WronglyCalled);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            return Say(fault.Message, Failed);
        }
    }

    public static HostSettings SettingsOf(ParseResult parsed) =>
        new(parsed.GetValue(CommonOptions.Data)!, [.. parsed.UnmatchedTokens]);

    public static int Say(string error, int exitCode)
    {
        Console.Error.WriteLine(error);
        return exitCode;
    }

    [GeneratedRegex("^--[A-Za-z][A-Za-z0-9_:.]*=")]
    private static partial Regex Setting();
}
