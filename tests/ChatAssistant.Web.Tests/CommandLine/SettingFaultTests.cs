using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.CommandLine;

/// <summary>A wrong setting ends the program with 2 and one line that names the setting.</summary>
public sealed class SettingFaultTests
{
    [Theory]
    [InlineData("--Turns:MostAtOnce=abc", "Turns:MostAtOnce")]
    [InlineData("--Turns:MostAtOnce=9999", "Turns:MostAtOnce")]
    [InlineData("--Outbox:LookEvery=soon", "Outbox:LookEvery")]
    [InlineData("--Knowledge:Import:FileBytes=1", "Knowledge:Import:FileBytes")]
    [InlineData("--Knowledge:Import:ToolTime=20s", "Knowledge:Import:ToolTime")]
    [InlineData("--Database:BusyTimeoutMilliseconds=x", "Database:BusyTimeoutMilliseconds")]
    [InlineData("--Channels:DirectLine:Secret=short", "Channels:DirectLine:Secret")]
    [InlineData("--Site:PublicUrl=rd.example", "Site:PublicUrl")]
    [InlineData("--Logging:LogLevel:Default=loud", "Logging:LogLevel")]
    [InlineData("--urls=http://127.0.0.1:99999", "urls")]
    public async Task The_service_does_not_start_with_it(string setting, string name) => await AssertRefusedAsync(name, setting);

    [Fact]
    public async Task A_verb_refuses_it_too() => await AssertRefusedAsync("Turns:MostAtOnce", "knowledge", "list", "--Turns:MostAtOnce=abc");

    private static async Task AssertRefusedAsync(string name, params string[] arguments)
    {
        using var folder = new ScratchFolder();
        var run = await CommandProcess.RunAsync(folder, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("设置有误：", Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains(name, run.Errors, StringComparison.Ordinal);
    }
}
