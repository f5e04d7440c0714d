using System.Net;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>Channels whose operators sit elsewhere are served only where they are named.</summary>
public sealed class ServedChannelTests(SharedService shared)
{
    private const string Here = "http://127.0.0.1:9/";

    [Theory]
    [InlineData("emulator")]
    [InlineData("directline")]
    [InlineData("webchat")]
    public async Task Channels_of_our_own_are_served(string channel) => Assert.Equal(HttpStatusCode.OK, await SendAsync(shared.Running, channel));

    [Theory]
    [InlineData("msteams")]
    [InlineData("slack")]
    [InlineData("telegram")]
    [InlineData("Emulator")]
    [InlineData("emulator ")]
    public async Task All_others_are_refused(string channel) => Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(shared.Running, channel));

    [Fact]
    public async Task A_channel_that_is_named_is_served_and_no_other_with_it()
    {
        using var log = new CapturedLog();
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(
            folder, services => services.AddLogging(logging => logging.AddProvider(log)),
            "--Channels:BotFramework:AllowedChannels:0=msteams", "--Logging:LogLevel:ChatAssistant=Warning");

        Assert.Equal(HttpStatusCode.OK, await SendAsync(service, "msteams"));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(service, "slack"));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(service, "x\nforged line"));

        Assert.Contains("A message of the channel slack was refused with 403", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("forged", log.Text, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> SendAsync(RunningService service, string channel)
    {
        var message = IncomingActivity.Message("你好", Here, IncomingActivity.NewConversation());
        (message["channelId"], message["deliveryMode"]) = (channel, "expectReplies");
        return (await IncomingActivity.SendAsync(service.Http, message)).Status;
    }
}
