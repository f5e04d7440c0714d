using System.Net;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels;

/// <summary>A channel is on when its identity is set; then nothing it needs may be missing.</summary>
public sealed class ChannelSettingTests
{
    private static readonly string[] WeCom = ["CorpId=ww1", "AgentId=1", "Token=t", "EncodingAESKey=jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C", "Secret=s"];
    private static readonly string[] DingTalk = ["AppKey=k", "AppSecret=s", "RobotCode=r"];
    private static readonly string[] Feishu = ["AppId=a", "AppSecret=s", "EncryptKey=k", "VerificationToken=t"];

    public static TheoryData<string, string> Missing
    {
        get
        {
            var missing = new TheoryData<string, string>();
            foreach (var each in WeCom.Skip(1)) missing.Add("WeCom", NameOf(each));
            foreach (var each in DingTalk.Skip(1)) missing.Add("DingTalk", NameOf(each));
            foreach (var each in Feishu.Skip(1)) missing.Add("Feishu", NameOf(each));
            return missing;
        }
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task The_service_does_not_start_without(string channel, string name) =>
        await AssertRefusedAsync($"Channels:{channel}:{name}", SettingsOf(channel).Where(each => NameOf(each) != $"--Channels:{channel}:{name}"));

    [Theory]
    [InlineData("WeCom", "EncodingAESKey=short")]
    [InlineData("WeCom", "AgentId=first")]
    [InlineData("WeCom", "BaseAddress=http://qyapi.example")]
    [InlineData("DingTalk", "Mode=Push")]
    [InlineData("DingTalk", "SessionWebhookHosts=https://a/b")]
    [InlineData("DingTalk", "Token=alone")]
    [InlineData("DingTalk", "BaseAddress=ftp://a")]
    [InlineData("Feishu", "CallbackValidFor=2.00:00:00")]
    [InlineData("Feishu", "BaseAddress=http://10.1.2.3/")]
    public async Task The_service_does_not_start_with(string channel, string setting) =>
        await AssertRefusedAsync($"Channels:{channel}:{NameOf(setting)}", [.. SettingsOf(channel), $"--Channels:{channel}:{setting}"]);

    [Fact]
    public async Task A_channel_that_is_not_set_up_is_not_there()
    {
        await using var service = await RunningService.StartAsync();

        foreach (var path in new[] { "wecom", "wecom-kf", "dingtalk", "feishu" })
        {
            using var answer = await service.Http.PostAsync($"/channels/{path}", null, TestContext.Current.CancellationToken);
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
        }
    }

    [Fact]
    public async Task Channels_that_are_set_up_open_their_addresses_and_no_other()
    {
        await using var usual = await RunningService.StartAsync();
        await using var all = await RunningService.StartAsync([.. SettingsOf("WeCom"), .. SettingsOf("DingTalk"), .. SettingsOf("Feishu")]);

        Assert.Equal(["/channels/dingtalk", "/channels/feishu", "/channels/wecom", "/channels/wecom-kf"], OpenIn(all).Except(OpenIn(usual)).Order());
    }

    private static HashSet<string> OpenIn(RunningService service) => [.. service.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!)];

    private static IEnumerable<string> SettingsOf(string channel) =>
        (channel switch { "WeCom" => WeCom, "DingTalk" => DingTalk, _ => Feishu }).Select(each => $"--Channels:{channel}:{each}");

    private static string NameOf(string setting) => setting.Split('=')[0];

    private static async Task AssertRefusedAsync(string name, IEnumerable<string> settings)
    {
        using var folder = new ScratchFolder();
        var run = await CommandProcess.RunAsync(folder, [.. settings]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("设置有误：", line, StringComparison.Ordinal);
        Assert.Contains(name, line, StringComparison.Ordinal);
    }
}
