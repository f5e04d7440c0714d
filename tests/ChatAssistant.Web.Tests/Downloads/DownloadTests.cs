using System.Net;
using System.Text.RegularExpressions;
using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Downloads;
using ChatAssistant.Web.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Downloads;

public sealed partial class DownloadTests(SharedService service)
{
    private const string Certificate = "JN-0042";

    [Fact]
    public async Task A_person_opens_the_copy_of_what_is_kept_of_them()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("崆峒区东关街道邮局门口的路灯不亮，希望修好，我叫李金花，电话13912345678");
        await chat.AskAsync("确认");
        var link = LinkIn(await chat.TextAsync("导出我的信息"));
        using var opened = await service.Running.Http.GetAsync(link, TestContext.Current.CancellationToken);
        var copy = await opened.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains("13912345678", copy);
        Assert.Contains("您：导出我的信息", copy);
        Assert.True(opened.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task An_address_that_is_none_leads_nowhere()
    {
        using var answer = await service.Running.Http.GetAsync("download/CfDJ8abcdef", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void An_address_ends()
    {
        var clock = new ManualClock();
        var links = new DownloadLinks(new EphemeralDataProtectionProvider(), Options.Create(new DownloadOptions()), Options.Create(new SiteOptions()), clock);
        var download = new Download(DownloadKind.MyData, new("directline", "dl_1"));
        var token = links.For(download, null).Segments[^1];
        Assert.Equal(download, links.Open(token));

        clock.Advance(TimeSpan.FromHours(25));
        Assert.Null(links.Open(token));
    }

    [Fact]
    public async Task Deleting_takes_what_was_said_out_of_the_conversation_and_leaves_the_request_on_record()
    {
        var user = $"dl_{Guid.NewGuid():N}";
        var chat = await Chat.OpenAsync(DirectLineClient.WithSecret(service.Running), user);
        await chat.AskAsync("庄浪县水洛镇的路灯不亮，希望修好，我叫李金花");
        await chat.AskAsync("删除我的信息");
        var told = await chat.TextAsync("确认");

        Assert.Contains("已删除对话记录", told);
        Assert.DoesNotContain(await chat.AllAsync(), activity => activity.ToJsonString().Contains("李金花", StringComparison.Ordinal));
        var request = await ReadAsync(database => database.PrivacyRequests.SingleAsync(each => each.UserId == user));
        Assert.Equal((PrivacyRequestKind.Delete, PrivacyDecision.Granted), (request.Kind, request.Decision));
        Assert.Contains("没有", await chat.TextAsync("查进度"));
    }

    [Fact]
    public async Task A_deputy_opens_the_document_until_the_binding_is_revoked()
    {
        var user = $"dl_{Guid.NewGuid():N}";
        var chat = await Chat.OpenAsync(DirectLineClient.WithSecret(service.Running), user);
        await chat.AskAsync($"绑定码{await InviteAsync()}，代表证号{Certificate}");
        await chat.AskAsync("写代表建议");
        await chat.AskAsync("标题：关于乡镇卫生院夜间值班的建议 事由：夜间无人值班。 具体建议：统一排班。 依据：没有");
        var link = LinkIn(await chat.TextAsync("确认"));

        var docx = await service.Running.Http.GetByteArrayAsync(link, TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Contains("统一排班。", document.MainDocumentPart!.Document.Body!.InnerText);

        await WriteAsync(async database => (await database.DeputyBindings.SingleAsync(each => each.UserId == user)).Revoke(TimeProvider.System));
        using var late = await service.Running.Http.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    private async Task<string> InviteAsync()
    {
        await using var scope = service.Running.Services.CreateAsyncScope();
        var hash = scope.ServiceProvider.GetRequiredService<ICertificateHasher>().HashOf(Certificate);
        var deputy = new Deputy("代表甲", new DeputySeat(DeputyLevel.County, "静宁县", "界石铺选区", new(2022, 1, 1), new(2099, 1, 1)), hash);
        var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(7), TimeProvider.System);
        await WriteAsync(database =>
        {
            database.AddRange(deputy, invitation);
            return Task.CompletedTask;
        });
        return code;
    }

    private async Task WriteAsync(Func<AssistantDbContext, Task> change)
    {
        await using var scope = service.Running.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AssistantDbContext>();
        await change(database);
        await scope.ServiceProvider.SaveAsync();
    }

    private async Task<T> ReadAsync<T>(Func<AssistantDbContext, Task<T>> read)
    {
        await using var scope = service.Running.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AssistantDbContext>());
    }

    private static Uri LinkIn(string text) => new(Link().Match(text).Groups["url"].Value);

    [GeneratedRegex(@"\]\((?<url>http[^)]+/download/[^)]+)\)")]
    private static partial Regex Link();
}
