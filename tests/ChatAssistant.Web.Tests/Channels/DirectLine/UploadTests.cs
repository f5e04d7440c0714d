using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class UploadTests(SharedService service)
{
    private const string ActivityType = "application/vnd.microsoft.activity";

    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAgMAAADUn3btAAAADFBMVEX/AACqAFVVAKoAAP9QAAc5AAAAEElEQVQI12NgYAhlWMXwHwAErgH/fIKFMAAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_picture_with_a_message_is_stored_and_shown_with_its_name()
    {
        var chat = await Chat.OpenAsync(service);
        using var form = Form(Part(Encoding.UTF8.GetBytes("""{"type":"message","text":"看这个","from":{"id":"someone"}}"""), ActivityType, "blob"), Part(Picture, "image/png", "路灯.png"));

        var posted = await UploadAsync(chat, form);

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        var shown = await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == posted.Text("id"));
        Assert.Equal("看这个", shown["text"]!.GetValue<string>());
        var attachment = Assert.Single(shown["attachments"]!.AsArray())!;
        Assert.Equal(("image/png", "路灯.png"), (attachment["contentType"]!.GetValue<string>(), attachment["name"]!.GetValue<string>()));
        Assert.Equal(Picture, await service.Running.Http.GetByteArrayAsync(attachment["contentUrl"]!.GetValue<string>(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task One_file_may_come_as_the_body_itself()
    {
        var chat = await Chat.OpenAsync(service);
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("路灯坏了"));
        body.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        body.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "note.txt" };

        var posted = await UploadAsync(chat, body);

        var shown = await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == posted.Text("id"));
        Assert.Equal("note.txt", shown["attachments"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_a_stranger_uploaded_is_never_run_as_a_page()
    {
        var chat = await Chat.OpenAsync(service);
        using var text = Form(Part(Encoding.UTF8.GetBytes("<script>alert(1)</script>"), "text/plain", "a.html"));
        var posted = await UploadAsync(chat, text);
        var shown = await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == posted.Text("id"));

        using var read = await service.Running.Http.GetAsync(shown["attachments"]![0]!["contentUrl"]!.GetValue<string>(), TestContext.Current.CancellationToken);

        Assert.Equal("text/plain", read.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", read.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", read.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", read.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/svg+xml")]
    [InlineData("application/x-msdownload")]
    [InlineData("application/octet-stream")]
    public async Task Files_that_could_do_harm_are_refused(string contentType)
    {
        var chat = await Chat.OpenAsync(service);
        using var form = Form(Part(Picture, contentType, "a.png"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await UploadAsync(chat, form)).Status);
    }

    [Fact]
    public async Task More_than_four_megabytes_are_refused()
    {
        var chat = await Chat.OpenAsync(service);
        using var one = Form(Part(new byte[4 * 1024 * 1024 + 1], "image/png", "a.png"));
        using var two = Form(Part(new byte[3 * 1024 * 1024], "image/png", "a.png"), Part(new byte[3 * 1024 * 1024], "image/png", "b.png"));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), Of(await UploadAsync(chat, one)));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), Of(await UploadAsync(chat, two)));
    }

    [Fact]
    public async Task Too_many_files_at_once_are_refused()
    {
        var chat = await Chat.OpenAsync(service);
        using var form = Form([.. Enumerable.Range(0, 10).Select(n => Part(Picture, "image/png", $"{n}.png"))]);

        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(chat, form)).Status);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_is_said_to_be_is_refused()
    {
        var chat = await Chat.OpenAsync(service);
        using var form = Form(Part(Picture, "image/jpeg", "a.jpg"));

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), Of(await UploadAsync(chat, form)));
    }

    [Fact]
    public async Task A_picture_is_handed_out_without_what_stood_beside_it()
    {
        var chat = await Chat.OpenAsync(service);
        using var form = Form(Part([.. Picture, .. "北纬35度32分"u8], "image/png", "路灯.png"));

        var posted = await UploadAsync(chat, form);

        var shown = await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == posted.Text("id"));
        Assert.Equal(Picture, await service.Running.Http.GetByteArrayAsync(shown["attachments"]![0]!["contentUrl"]!.GetValue<string>(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=b", "nothing of the kind")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: image/png\r\n\r\ncut off")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nno header\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":\"message\"}\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\nno json\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n")]
    public async Task Parts_that_cannot_be_read_are_refused(string contentType, string body)
    {
        var chat = await Chat.OpenAsync(service);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), Of(await UploadAsync(chat, content)));
    }

    [Fact]
    public async Task A_refused_upload_leaves_no_file_behind()
    {
        using var folder = new ScratchFolder();
        await using var own = await RunningService.StartOnAsync(folder);
        var chat = await Chat.OpenAsync(own);
        using var form = Form(Part(Encoding.UTF8.GetBytes("""{"text":"no type"}"""), ActivityType, "blob"), Part(Picture, "image/png", "a.png"));

        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(chat, form)).Status);

        Assert.Empty(Directory.CreateDirectory(Path.Combine(folder.Path, "attachments")).EnumerateFiles());
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("..%2F..%2Fkeys%2Fdirectline.key")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task An_attachment_that_is_not_there_is_not_found(string id)
    {
        using var read = await service.Running.Http.GetAsync($"v3/directline/attachments/{id}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    private static Task<Answer> UploadAsync(Chat chat, HttpContent content) =>
        chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload?userId=someone", content);

    private static MultipartFormDataContent Form(params IEnumerable<(HttpContent Content, string Name)> parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (content, name) in parts) form.Add(content, "file", name);
        return form;
    }

    private static (HttpContent Content, string Name) Part(byte[] bytes, string contentType, string name)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return (content, name);
    }

    private static (HttpStatusCode Status, string? Code) Of(Answer answer) => (answer.Status, answer.ErrorCode);
}
