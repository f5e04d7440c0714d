using System.Net;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class ReadingTests(SharedService service)
{
    [Fact]
    public async Task Reading_from_a_watermark_gives_only_what_came_after()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("你好");
        var watermark = (await chat.ReadAsync()).Text("watermark");
        var id = await chat.SayAsync("谢谢");

        var page = await chat.ReadAsync(watermark);

        Assert.Equal(id, page.Body!["activities"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_reader_who_has_all_gets_nothing_and_keeps_the_watermark()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("你好");
        var watermark = (await chat.ReadAsync()).Text("watermark");

        var page = await chat.ReadAsync(watermark);

        Assert.Empty(page.Body!["activities"]!.AsArray());
        Assert.Equal(watermark, page.Text("watermark"));
    }

    [Fact]
    public async Task A_watermark_ahead_of_the_store_is_brought_back_to_where_the_store_is()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("你好");

        var page = await chat.ReadAsync("987654321");
        var id = await chat.SayAsync("谢谢");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(id, (await chat.ReadAsync(page.Text("watermark"))).Body!["activities"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_long_history_comes_page_by_page()
    {
        await using var paging = await RunningService.StartAsync("--Channels:DirectLine:PageSize=3");
        var chat = await Chat.OpenAsync(paging);
        for (var n = 0; n < 5; n++) await chat.AskAsync("你好");

        var first = await chat.ReadAsync();

        Assert.Equal(3, first.Body!["activities"]!.AsArray().Count);
        var all = await chat.AllAsync();
        Assert.Equal(11, all.Count);
        Assert.Equal(11, all.Select(activity => activity["id"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task Token_and_watermark_are_good_after_a_restart()
    {
        using var folder = new ScratchFolder();
        string? watermark;
        Chat chat;
        await using (var before = await RunningService.StartOnAsync(folder))
        {
            chat = await Chat.OpenAsync(before);
            await chat.AskAsync("你好");
            watermark = (await chat.ReadAsync()).Text("watermark");
        }

        await using var after = await RunningService.StartOnAsync(folder);
        var client = new DirectLineClient(after.Http, chat.Token);
        Assert.Empty((await client.GetAsync($"conversations/{chat.Id}/activities?watermark={watermark}")).Body!["activities"]!.AsArray());
        var posted = await client.PostAsync($"conversations/{chat.Id}/activities", Chat.Message("谢谢"));
        var page = await client.GetAsync($"conversations/{chat.Id}/activities?watermark={watermark}");
        Assert.Equal(posted.Text("id"), page.Body!["activities"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_store_that_cannot_note_what_was_read_can_still_be_read()
    {
        using var folder = new ScratchFolder();
        await using var limping = await RunningService.StartOnAsync(folder);
        var chat = await Chat.OpenAsync(limping);
        await using (var store = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "assistant.db")}"))
        {
            await store.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = store.CreateCommand();
            command.CommandText = "CREATE TRIGGER Full BEFORE UPDATE ON Outbox BEGIN SELECT RAISE(ABORT, 'full'); END";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await chat.AskAsync("你好");

        var watermark = (await chat.ReadAsync()).Text("watermark");
        Assert.Equal(HttpStatusCode.OK, (await chat.ReadAsync(watermark)).Status);
    }
}
