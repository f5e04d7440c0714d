using System.Net;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels;

/// <summary>
/// Messages that were verified and name an address on this machine or in the network behind it: where to answer, where a picture lies. The whole
/// service takes them in and calls none of those addresses.
/// </summary>
public sealed class ForgedAddressTests
{
    [Fact]
    public async Task No_serviceUrl_leads_to_a_connection()
    {
        await using var forged = await MisleadingMessages.StartAsync();
        var taken = 0;

        foreach (var address in forged.Addresses)
        {
            var status = await forged.SayThroughServiceUrlAsync(address);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{address}: {status}");
            if (status is HttpStatusCode.OK) taken++;
        }

        Assert.InRange(taken, 60, int.MaxValue);
        Assert.All(await forged.SettledAsync("botframework", taken), reply => Assert.Equal((OutboxState.Dead, "outbound-refused"), reply));
        Assert.Equal(0, forged.Connections);
    }

    [Fact]
    public async Task No_sessionWebhook_leads_to_a_connection_and_who_named_one_is_answered_by_the_api()
    {
        await using var forged = await MisleadingMessages.StartAsync();
        var addresses = forged.Addresses.ToList();

        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, await forged.SayThroughSessionWebhookAsync(address));

        Assert.All(await forged.SettledAsync("dingtalk", addresses.Count), reply => Assert.Equal(OutboxState.Delivered, reply.State));
        Assert.Equal(addresses.Count, forged.Api.Calls.Count(call => call.Path == DingTalkSide.ToPerson));
        Assert.Equal(0, forged.Connections);
    }

    [Fact]
    public async Task No_address_of_a_picture_leads_to_a_connection()
    {
        await using var forged = await MisleadingMessages.StartAsync();

        foreach (var address in forged.Addresses) Assert.Equal(HttpStatusCode.OK, await forged.SendPictureAsync(address));

        Assert.Equal(0, forged.Connections);
    }

    [Fact]
    public async Task Where_this_machine_is_said_to_be_called_the_canaries_are_heard()
    {
        await using var open = await MisleadingMessages.StartAsync("--Outbound:IntranetHosts:0=http://127.0.0.1:*", "--Channels:DingTalk:SessionWebhookHosts=127.0.0.1");

        Assert.Equal(HttpStatusCode.OK, await open.SendPictureAsync(open.Canary));
        var byPicture = open.Connections;
        Assert.Equal(HttpStatusCode.OK, await open.SayThroughServiceUrlAsync(open.Canary));
        Assert.Equal(HttpStatusCode.OK, await open.SayThroughSessionWebhookAsync(open.Canary));

        Assert.InRange(byPicture, 1, int.MaxValue);
        await Patience.UntilAsync(() => open.Connections >= byPicture + 2);
    }
}
