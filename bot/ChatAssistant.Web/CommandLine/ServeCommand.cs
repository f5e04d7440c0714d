using System.CommandLine;
using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.CommandLine;

internal static class ServeCommand
{
    public static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => CommandRun.GuardAsync(parsed, async () =>
    {
        var settings = CommandRun.SettingsOf(parsed);
        if (parsed.GetValue(CommonOptions.Urls) is { } urls) settings = settings with { Arguments = [.. settings.Arguments, $"--urls={urls}"] };
        await using var app = await AssistantHost.CreateServiceAsync(settings, cancellationToken);
        await app.RunAsync(cancellationToken);
        return CommandRun.Done;
    });
}
