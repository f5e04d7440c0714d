using Microsoft.Bot.Builder;

namespace ChatAssistant.Sdk.BotFramework.Tests.State;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Two_writers_of_the_same_version_do_not_both_win()
    {
        await WriteAsync(new Note { Text = "一" });
        var mine = await ReadAsync();
        var yours = await ReadAsync();

        mine.Text = "我的";
        await WriteAsync(mine);
        yours.Text = "你的";
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(yours));

        Assert.Equal("我的", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_star_overwrites_any_version()
    {
        await WriteAsync(new Note { Text = "一" });
        await WriteAsync(new Note { Text = "二", ETag = "*" });

        Assert.Equal("二", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task What_is_read_is_a_copy()
    {
        await WriteAsync(new Note { Text = "一" });
        (await ReadAsync()).Text = "二";

        Assert.Equal("一", (await ReadAsync()).Text);
    }

    private async Task<Note> ReadAsync() =>
        (await _storage.ReadAsync<Note>(["n"], TestContext.Current.CancellationToken))["n"];

    private Task WriteAsync(Note note) =>
        _storage.WriteAsync(new Dictionary<string, object> { ["n"] = note }, TestContext.Current.CancellationToken);

    private sealed class Note : IStoreItem
    {
        public string Text { get; set; } = "";

        public string? ETag { get; set; }
    }
}
