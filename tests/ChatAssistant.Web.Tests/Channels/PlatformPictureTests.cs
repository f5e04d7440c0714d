using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels;

/// <summary>Pictures that people send on platforms that hand them out by id: fetched, cleaned and kept like all others.</summary>
public sealed class PlatformPictureTests
{
    private const string KfFetch = "/cgi-bin/kf/sync_msg";

    /// <summary>A picture of one point, with a text in it that says where it was taken.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAHXRFWHRDb21tZW50AHRha2VuIGF0IDM1LjU0LDEwNi42OLAGbrMAAAANSURBVHicY0ipvfAfAAWrArFwJ0eeAAAAAElFTkSuQmCC");

    private static readonly string Notice =
        $"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>kft</Token><OpenKfId>wk1</OpenKfId></xml>";

    [Fact]
    public async Task On_WeCom_it_is_fetched_by_its_media_id()
    {
        await using var api = await FakePlatform.StartAsync(WeComSide.Granting);
        api.File = call => call.Path == "/cgi-bin/media/get" ? ("image/png", Picture) : null;
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, WeComSide.SettingsFor(api));

        await WeComSide.PostAsync(service, WeComRequest.Of(Image("u")));

        Assert.Equal("?media_id=m%2F1&access_token=at-1", (await api.WaitAsync("/cgi-bin/media/get"))[0].Query);
        await AssertKeptAsync(service, folder, "wecom");
    }

    [Fact]
    public async Task Of_customer_service_it_is_fetched_with_what_was_announced()
    {
        var page = JsonNode.Parse("""{"errcode":0,"next_cursor":"c1","has_more":0,"msg_list":[{"msgid":"m1","open_kfid":"wk1","external_userid":"wm1","send_time":1,"origin":3,"msgtype":"image","image":{"media_id":"m1"}}]}""");
        await using var api = await FakePlatform.StartAsync(call => call.Path == KfFetch ? page : WeComSide.Granting(call));
        api.File = call => call.Path == "/cgi-bin/media/get" ? ("image/png", Picture) : null;
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, WeComSide.SettingsFor(api));

        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);

        await api.WaitAsync("/cgi-bin/kf/send_msg");
        await AssertKeptAsync(service, folder, "wecomkf");
    }

    [Fact]
    public async Task On_DingTalk_it_is_fetched_by_the_address_that_its_code_gives()
    {
        await using var api = await FakePlatform.StartAsync(DingTalkSide.Granting);
        api.Answer = call => call.Path == "/v1.0/robot/messageFiles/download" ? new JsonObject { ["downloadUrl"] = $"{api.Url}/kept/{call.Text("downloadCode")}" } : DingTalkSide.Granting(call);
        // A storage service that does not say what it serves.
        api.File = call => call.Path == "/kept/d1" ? ("application/octet-stream", Picture) : null;
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, DingTalkSide.SettingsFor(api.Url, "--Channels:DingTalk:PictureHosts=127.0.0.1"));
        var message = DingTalkSide.Text("p", "", $"{api.Url}{DingTalkSide.Reply}?session=p");
        (message["msgtype"], message["content"]) = ("richText", JsonNode.Parse("""{"richText":[{"text":"解放路的路灯坏了"},{"type":"picture","downloadCode":"d1"}]}"""));

        Assert.Equal(HttpStatusCode.OK, await DingTalkSide.PostAsync(service, message.ToJsonString()));

        Assert.Equal("dingrobot", (await api.WaitAsync("/v1.0/robot/messageFiles/download"))[0].Text("robotCode"));
        await AssertKeptAsync(service, folder, "dingtalk");
    }

    [Fact]
    public async Task On_DingTalk_an_address_elsewhere_is_not_called()
    {
        await using var elsewhere = await FakePlatform.StartAsync(_ => null);
        elsewhere.File = _ => ("image/png", Picture);
        await using var api = await FakePlatform.StartAsync(DingTalkSide.Granting);
        api.Answer = call => call.Path == "/v1.0/robot/messageFiles/download" ? new JsonObject { ["downloadUrl"] = $"{elsewhere.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/p" } : DingTalkSide.Granting(call);
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, DingTalkSide.SettingsFor(api.Url, "--Channels:DingTalk:PictureHosts=kept.example"));
        var message = DingTalkSide.Text("p", "", $"{api.Url}{DingTalkSide.Reply}?session=p");
        (message["msgtype"], message["content"]) = ("picture", new JsonObject { ["downloadCode"] = "d1" });

        await DingTalkSide.PostAsync(service, message.ToJsonString());

        Assert.Contains("文字", (await api.WaitAsync(DingTalkSide.Reply))[0].Text("text", "content"), StringComparison.Ordinal);
        Assert.Empty(elsewhere.Calls);
        Assert.Empty(FilesIn(folder));
    }

    [Fact]
    public async Task On_Feishu_it_is_fetched_from_its_message_alone_or_among_words()
    {
        await using var api = await FakePlatform.StartAsync(FeishuSide.Granting);
        api.File = call => call.Path.EndsWith("/resources/img_1", StringComparison.Ordinal) ? ("image/png", Picture) : null;
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, FeishuSide.SettingsFor(api));
        var alone = FeishuSide.Said("ou_1", "image", new JsonObject { ["image_key"] = "img_1" });
        var among = FeishuSide.Said("ou_2", "post", JsonNode.Parse("""{"title":"","content":[[{"tag":"text","text":"路灯坏了"},{"tag":"img","image_key":"img_1"}]]}""")!);

        foreach (var body in new[] { alone, among }.Select(message => FeishuSide.Sealed(message))) await FeishuSide.PostAsync(service, body, FeishuSide.SignatureOf(body));

        var path = $"{FeishuSide.Send}/{alone["event"]!["message"]!["message_id"]}/resources/img_1";
        var asked = (await api.WaitAsync(path))[0];
        Assert.Equal(("?type=image", "Bearer t-1"), (asked.Query, asked.Headers["authorization"]));
        await AssertKeptAsync(service, folder, "feishu", count: 2);
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("image/jpeg", false)]
    [InlineData("image/png", true)]
    public async Task What_is_no_picture_or_too_large_is_not_kept_and_words_are_asked_for(string type, bool isTooLarge)
    {
        await using var api = await FakePlatform.StartAsync(WeComSide.Granting);
        api.File = call => call.Path == "/cgi-bin/media/get" ? (type, isTooLarge ? [.. Picture, .. new byte[4096]] : Picture) : null;
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder, [.. WeComSide.SettingsFor(api), "--Attachments:LargestFile=2048"]);

        Assert.Equal(HttpStatusCode.OK, await WeComSide.PostAsync(service, WeComRequest.Of(Image("u"))));

        Assert.Contains("文字", (await api.WaitAsync("/cgi-bin/message/send"))[0].Text("text", "content"), StringComparison.Ordinal);
        Assert.Empty(FilesIn(folder));
    }

    private static string Image(string user) =>
        $"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><FromUserName>{user}</FromUserName><CreateTime>1409659813</CreateTime>"
        + $"<MsgType>image</MsgType><PicUrl>https://elsewhere.example/p</PicUrl><MediaId>m/1</MediaId><MsgId>{Random.Shared.NextInt64(1_000_000_000)}</MsgId><AgentID>218</AgentID></xml>";

    /// <summary>The stored message points at the file, and the file says nothing but the picture.</summary>
    private static async Task AssertKeptAsync(RunningService service, ScratchFolder folder, string channel, int count = 1)
    {
        Assert.Equal(count, FilesIn(folder).Length);
        var pictures = await service.PicturesOfAsync(channel);
        Assert.Equal(count, pictures.Count);
        foreach (var url in pictures)
        {
            using var kept = await service.Http.GetAsync(new Uri(url).PathAndQuery, TestContext.Current.CancellationToken);
            var content = await kept.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, "image/png"), (kept.StatusCode, kept.Content.Headers.ContentType!.MediaType));
            Assert.True(content.AsSpan().StartsWith(Picture.AsSpan(0, 33)), "It is no longer the picture.");
            Assert.Equal(-1, content.AsSpan().IndexOf("35.54,106.68"u8));
        }
    }

    private static string[] FilesIn(ScratchFolder folder) =>
        Directory.Exists(Path.Combine(folder.Path, "attachments")) ? Directory.GetFiles(Path.Combine(folder.Path, "attachments"), "*", SearchOption.AllDirectories) : [];
}
