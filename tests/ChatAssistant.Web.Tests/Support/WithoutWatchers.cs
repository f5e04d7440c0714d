using System.Runtime.CompilerServices;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>
/// Hundreds of services are started here, each of which would watch its settings and its style sheet until it is collected: more than a user
/// may watch at once.
/// </summary>
internal static class WithoutWatchers
{
    [ModuleInitializer]
    internal static void Choose()
    {
        foreach (var prefix in new[] { "DOTNET_", "ASPNETCORE_" }) Environment.SetEnvironmentVariable($"{prefix}hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }
}
