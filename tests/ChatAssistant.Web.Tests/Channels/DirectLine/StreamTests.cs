using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class StreamTests(SharedService service)
{
    [Fact]
    public async Task What_was_said_before_the_socket_opened_comes_first()
    {
        var chat = await Chat.OpenAsync(service);
        var reply = await chat.AskAsync("你好");

        using var socket = await OpenAsync(chat.Started.Text("streamUrl")!);

        var ids = new List<string>();
        while (!ids.Contains(reply["id"]!.GetValue<string>())) ids.AddRange((await ReceiveAsync(socket))["activities"]!.AsArray().Select(each => each!["id"]!.GetValue<string>()));
        Assert.Equal((await chat.AllAsync()).Select(each => each["id"]!.GetValue<string>()), ids);
    }

    [Fact]
    public async Task A_quiet_stream_shows_that_it_lives_with_an_empty_frame()
    {
        await using var lively = await RunningService.StartAsync("--Channels:DirectLine:KeepAliveEvery=00:00:01");
        var chat = await Chat.OpenAsync(lively);
        await chat.FirstAsync(_ => true);
        using var socket = await OpenAsync(chat.Started.Text("streamUrl")!);
        await ReceiveAsync(socket);

        Assert.Equal("", await ReceiveTextAsync(socket));
    }

    [Fact]
    public async Task What_a_client_writes_into_the_socket_is_passed_over()
    {
        var chat = await Chat.OpenAsync(service);
        using var socket = await OpenAsync(chat.Started.Text("streamUrl")!);

        foreach (var text in (string[])["", "{}", Chat.Message("不算").ToJsonString(), new string('x', 20_000)])
            await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        await chat.AskAsync("你好");

        Assert.DoesNotContain(await chat.AllAsync(), activity => activity["text"]?.GetValue<string>() is "不算");
        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task A_stream_address_opens_once()
    {
        var chat = await Chat.OpenAsync(service);
        var address = chat.Started.Text("streamUrl")!;
        using var first = await OpenAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, await RefusedAsync(address));
        var fresh = await chat.Client.GetAsync($"conversations/{chat.Id}");
        using var second = await OpenAsync(fresh.Text("streamUrl")!);
        Assert.Equal(WebSocketState.Open, second.State);
    }

    [Fact]
    public async Task A_token_opens_no_stream_and_a_stream_token_nothing_else()
    {
        var chat = await Chat.OpenAsync(service);
        var address = chat.Started.Text("streamUrl")!;
        var streamToken = address[(address.IndexOf("t=", address.IndexOf('?', StringComparison.Ordinal), StringComparison.Ordinal) + 2)..];

        Assert.Equal(HttpStatusCode.Forbidden, await RefusedAsync(address.Replace(streamToken, chat.Token, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await RefusedAsync(address.Replace(streamToken, RunningService.Secret, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, (await chat.Client.With(streamToken).GetAsync($"conversations/{chat.Id}/activities")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await chat.Client.With(streamToken).PostAsync("tokens/refresh")).Status);
    }

    [Fact]
    public async Task A_stream_address_leads_into_no_other_conversation()
    {
        var (mine, yours) = (await Chat.OpenAsync(service), await Chat.OpenAsync(service));

        var crossed = mine.Started.Text("streamUrl")!.Replace(mine.Id, yours.Id, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, await RefusedAsync(crossed));
    }

    [Fact]
    public async Task A_stream_address_is_good_for_a_minute()
    {
        var clock = new ManualClock();
        await using var aging = await RunningService.StartAsync(clock);
        var chat = await Chat.OpenAsync(aging);

        clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Forbidden, await RefusedAsync(chat.Started.Text("streamUrl")!));
    }

    [Fact]
    public async Task A_stream_is_no_page()
    {
        var chat = await Chat.OpenAsync(service);

        Assert.Equal(HttpStatusCode.BadRequest, (await chat.Client.GetAsync($"conversations/{chat.Id}/stream")).Status);
    }

    [Fact]
    public async Task A_service_that_stops_lets_go_of_open_streams()
    {
        var stopping = await RunningService.StartAsync();
        var chat = await Chat.OpenAsync(stopping);
        using var socket = await OpenAsync(chat.Started.Text("streamUrl")!);

        await stopping.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    private static async Task<ClientWebSocket> OpenAsync(string address)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(address), TestContext.Current.CancellationToken);
        return socket;
    }

    private static async Task<HttpStatusCode> RefusedAsync(string address)
    {
        using var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(address), TestContext.Current.CancellationToken));
        return socket.HttpStatusCode;
    }

    private static async Task<JsonNode> ReceiveAsync(ClientWebSocket socket) => JsonNode.Parse(await ReceiveTextAsync(socket))!;

    private static async Task<string> ReceiveTextAsync(ClientWebSocket socket)
    {
        using var patience = Patience.Begin();
        using var frame = new MemoryStream();
        var buffer = new byte[8192];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, patience.Token);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(frame.ToArray());
    }
}
