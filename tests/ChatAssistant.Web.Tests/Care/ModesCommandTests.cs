using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;
using Verbs = ChatAssistant.Web.Tests.ConversationSets.CommandLine;

namespace ChatAssistant.Web.Tests.Care;

public sealed class ModesCommandTests
{
    [Fact]
    public async Task A_mode_set_beside_the_service_holds_from_the_next_message_and_stays_on_record()
    {
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder);
        var commands = new Verbs(folder.Path);
        var chat = await Chat.OpenAsync(service);
        Assert.DoesNotContain("维护", await chat.TextAsync("你好"));

        await commands.RunAsync("modes", "set", "directline", "maintenance", "--reason", "换服务器", "--by", "王芳", "--until", "2099-03-02 18:00");
        Assert.Contains("预计2099-03-02 18:00恢复", await chat.TextAsync("你好"));
        await commands.RunAsync("modes", "set", "all", "normal", "--reason", "换好了", "--by", "王芳");
        Assert.DoesNotContain("维护", await chat.TextAsync("你好"));

        var changes = (await commands.RunAsync("modes", "list", "--json")).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["all normal→normal 换好了", "directline normal→maintenance 换服务器"], changes.Select(Told));
        Assert.All(changes, change => Assert.Equal("王芳", change["by"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("set", "directline", "maintenance")]
    [InlineData("set", "directline", "maintenance", "--reason", " ")]
    [InlineData("set", "directlin", "maintenance", "--reason", "换服务器")]
    [InlineData("set", "all", "off", "--reason", "换服务器")]
    public async Task A_change_without_reason_channel_or_mode_is_refused(params string[] verb)
    {
        using var folder = new ScratchFolder();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new Verbs(folder.Path).RunAsync(["modes", .. verb]));
    }

    private static string Told(JsonNode change) => $"{change["channel"]} {change["before"]}→{change["after"]} {change["reason"]}";
}
