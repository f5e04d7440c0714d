using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Channels.WeChat;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.CommandLine;

public sealed class WeChatCommandTests
{
    [Fact]
    public async Task The_menu_that_ships_is_published()
    {
        await using var api = await FakePlatform.StartAsync(WeChatSide.Granting);
        using var folder = new ScratchFolder();

        var run = await CommandProcess.RunAsync(
            folder, "wechat", "menu", "publish", "--Channels:WeChat:AppId=wx1", "--Channels:WeChat:Token=t", "--Channels:WeChat:AppSecret=shh", $"--Channels:WeChat:BaseAddress={api.Url}");

        Assert.Equal((0, "菜单已发布。\n"), (run.ExitCode, run.Output));
        var published = Assert.Single(api.Calls, call => call.Path == "/cgi-bin/menu/create");
        var shipped = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "manifest", "wechat", "menu.json"), TestContext.Current.CancellationToken));
        Assert.True(JsonNode.DeepEquals(shipped, published.Body));
        Assert.Contains("查进度", published.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_account_and_when_the_platform_refuses_it_says_so()
    {
        await using var api = await FakePlatform.StartAsync(call => call.Path == "/cgi-bin/menu/create" ? new JsonObject { ["errcode"] = 48001 } : WeChatSide.Granting(call));
        using var folder = new ScratchFolder();

        var without = await CommandProcess.RunAsync(folder, "wechat", "menu", "publish");
        var refused = await CommandProcess.RunAsync(
            folder, "wechat", "menu", "publish", "--Channels:WeChat:AppId=wx1", "--Channels:WeChat:Token=t", "--Channels:WeChat:AppSecret=shh", $"--Channels:WeChat:BaseAddress={api.Url}");

        Assert.Equal(2, without.ExitCode);
        Assert.Contains("Channels:WeChat:AppId", without.Errors, StringComparison.Ordinal);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("wechat-48001", refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("shh", refused.Output + refused.Errors, StringComparison.Ordinal);
    }
}
