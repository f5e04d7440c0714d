using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>Pictures are fetched from where WeChat keeps them, and from nowhere else.</summary>
public sealed class WeChatPictureTests
{
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Fact]
    public async Task A_picture_is_fetched_kept_and_belongs_to_the_matter()
    {
        await using var kept = await ServeAsync(context => SendAsync(context, "image/png"));
        await using var weChat = await WeChatSide.UnverifiedAsync($"--Outbound:IntranetHosts:0={kept.Urls.Single()}");
        await weChat.SayAsync("lamp", "我要提建议");
        await weChat.SayAsync("lamp", "解放路的路灯坏了一个月，请派人修好");

        var reply = await weChat.PushAsync(Image("lamp", $"{kept.Urls.Single()}/p.png"));

        Assert.NotEmpty(reply.Content);
        Assert.DoesNotContain("没有收到", reply.Content, StringComparison.Ordinal);
        var folder = Assert.Single(Directory.GetDirectories(weChat.DataFolder, "attachments"));
        var file = Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        Assert.NotEmpty(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://localhost/p.png")]
    [InlineData("https://evil.example/p.png")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task A_picture_elsewhere_is_not_fetched(string address)
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();

        Assert.Contains("没有收到", (await weChat.PushAsync(Image("x", address))).Content, StringComparison.Ordinal);
        Assert.Equal(0, await weChat.Service.TakenFromAsync("wechat"));
    }

    [Fact]
    public async Task A_picture_that_is_none_or_comes_too_slowly_is_not_taken()
    {
        await using var kept = await ServeAsync(async context =>
        {
            if (context.Request.Path == "/slow") await Task.Delay(5000, context.RequestAborted);
            await SendAsync(context, context.Request.Path == "/page" ? "text/html" : "image/jpeg");
        });
        await using var weChat = await WeChatSide.UnverifiedAsync($"--Outbound:IntranetHosts:0={kept.Urls.Single()}", "--Channels:WeChat:PictureWithin=00:00:00.600");

        foreach (var path in (string[])["/page", "/not-a-jpeg", "/slow"])
            Assert.Contains("没有收到", (await weChat.PushAsync(Image("x", kept.Urls.Single() + path))).Content, StringComparison.Ordinal);
    }

    private static string Image(string from, string address) => WeChatXml.Message(from, "image", $"<PicUrl><![CDATA[{address}]]></PicUrl><MediaId>m</MediaId>");

    private static async Task SendAsync(HttpContext context, string type)
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(Convert.FromBase64String(Picture));
    }

    private static async Task<WebApplication> ServeAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return app;
    }
}
