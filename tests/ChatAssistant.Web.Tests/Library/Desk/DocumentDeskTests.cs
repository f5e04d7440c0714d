using System.Net;
using System.Text;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>A document from the hand of an editor to the answers, and back.</summary>
public sealed class DocumentDeskTests
{
    private const string Notice = """
        常山县人民代表大会常务委员会关于加强秸秆禁烧监督的通知
        各乡镇人大：
        一、加强巡查。各乡镇人大要组织代表巡查秸秆焚烧情况，每月不少于两次。
        二、加强宣传。各乡镇人大要把秸秆禁烧的道理讲到每家每户。
        """;

    [Fact]
    public async Task It_is_shown_before_it_is_kept_kept_before_it_is_published_and_can_be_rolled_back()
    {
        await using var room = await EditorsRoom.OpenAsync();

        var preview = await room.UploadAsync("禁烧通知.txt", Encoding.UTF8.GetBytes(Notice));
        Assert.Contains("一字不缺", preview.Text);
        Assert.Equal(0, await room.ReadAsync(database => database.ImportedDocuments.CountAsync()));

        var kept = await room.Staff.PostAsync("/staff/documents/import?handler=Keep", new() { ["token"] = EditorsRoom.HiddenIn(preview, "token"), ["asDraft"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        Assert.False(IsHeld(room));

        var draft = await room.ReadAsync(database => database.LibraryDrafts.SingleAsync());
        await room.Staff.PostAsync("/staff/documents?handler=Publish", new() { ["address"] = draft.Address });
        Assert.True(IsHeld(room));
        Assert.Contains("秸秆禁烧", (await room.Staff.GetAsync("/staff/documents")).Text);

        await room.Staff.PostAsync("/staff/documents?handler=RollBack", new() { ["number"] = "0" });
        Assert.True(IsHeld(room));
        await room.Staff.PostAsync("/staff/documents?handler=RollBack", new() { ["number"] = "0", ["reason"] = "发错了" });
        Assert.False(IsHeld(room));

        var deeds = await room.ReadAsync(database => database.AuditEntries.Where(entry => entry.By == EditorsRoom.Editor && entry.Action.StartsWith("library_")).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(["library_draft", "library_publish", "library_rollback"], deeds.Select(entry => entry.Action));
        Assert.Equal("发错了", deeds[^1].Reason);
        Assert.All(deeds, entry => Assert.Contains(draft.Address, entry.After));
    }

    [Fact]
    public async Task A_preview_is_its_owners_and_is_taken_once()
    {
        await using var room = await EditorsRoom.OpenAsync();
        var other = await room.Office.SignInAsync("王知识", new(StaffRoles.KnowledgeEditor));
        Dictionary<string, string> fields = new() { ["token"] = EditorsRoom.HiddenIn(await room.UploadAsync("a.txt", Encoding.UTF8.GetBytes(Notice)), "token") };

        Assert.Contains("等得太久", (await other.PostAsync("/staff/documents/import?handler=Keep", fields)).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync("/staff/documents/import?handler=Keep", fields)).Status);
        Assert.True(IsHeld(room));
        Assert.Contains("等得太久", (await room.Staff.PostAsync("/staff/documents/import?handler=Keep", fields)).Text);
    }

    [Theory]
    [InlineData("a.exe", "不能导入")]
    [InlineData("a.docx", "不是有效的 Word 文件")]
    public async Task A_file_that_cannot_be_read_is_refused_in_words_and_cannot_be_kept(string name, string word)
    {
        await using var room = await EditorsRoom.OpenAsync();

        var preview = await room.UploadAsync(name, "关于开会的通知"u8.ToArray());

        Assert.Contains(word, preview.Text);
        Assert.Equal("", EditorsRoom.HiddenIn(preview, "token"));
    }

    [Fact]
    public async Task A_file_larger_than_an_import_may_be_is_not_even_read()
    {
        await using var room = await EditorsRoom.OpenAsync();

        Assert.Contains("10兆字节", (await room.UploadAsync("a.txt", new byte[10 * 1024 * 1024 + 1])).Text);
    }

    [Fact]
    public async Task Two_texts_are_compared_article_by_article()
    {
        await using var room = await EditorsRoom.OpenAsync();
        foreach (var text in new[] { Notice, Notice.Replace("两次", "四次", StringComparison.Ordinal) })
        {
            var token = EditorsRoom.HiddenIn(await room.UploadAsync("a.txt", Encoding.UTF8.GetBytes(text)), "token");
            await room.Staff.PostAsync("/staff/documents/import?handler=Keep", new() { ["token"] = token });
        }

        var texts = await room.Services.GetRequiredService<LibraryEditions>().TextsAsync(TestContext.Current.CancellationToken);
        Assert.Equal([1, 2], texts.Select(text => text.Edition));
        var names = texts.Select(text => Uri.EscapeDataString($"{text.Address}|{text.Layer}|{text.Edition}")).ToList();
        var page = (await room.Staff.GetAsync($"/staff/documents/compare?before={names[0]}&after={names[1]}")).Text;

        Assert.Contains("修改 1", page);
        Assert.Contains("两次", page[page.IndexOf("<del>", StringComparison.Ordinal)..page.IndexOf("</del>", StringComparison.Ordinal)]);
        Assert.Contains("四次", page[page.IndexOf("<ins>", StringComparison.Ordinal)..page.IndexOf("</ins>", StringComparison.Ordinal)]);
    }

    private static bool IsHeld(EditorsRoom room) =>
        room.Services.GetRequiredService<IKnowledgeBase>().Documents.Any(document => document.Title.Contains("秸秆禁烧", StringComparison.Ordinal));
}
