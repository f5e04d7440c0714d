using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Routing;

public sealed class TraditionalTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task Traditional_characters_are_understood_and_the_matter_is_kept_as_it_was_written()
    {
        Assert.Contains("12388", await _citizen.SayAsync("我要舉報：山陰縣玉井鎮的會計虛報補貼，套取資金十幾萬，我叫劉寶"));
        await _citizen.SayAsync("確認");

        var filed = Assert.Single(_citizen.Cases.Cases);
        Assert.Equal(Lane.Accusation, filed.Lane);
        Assert.Contains("虛報補貼", filed.Text);
        Assert.Equal("劉寶", new PlainSeal().Open("", filed.Name!.Original!));
        Assert.DoesNotContain("寶", filed.Name.Masked);
    }

    [Theory]
    [InlineData("轉人工", "handoff")]
    [InlineData("沒幫助", "feedback")]
    [InlineData("幫我查一下進度", "status")]
    [InlineData("我想撤銷剛才那件", "withdraw")]
    public async Task So_are_all_other_wishes(string said, string intent)
    {
        await _citizen.SayAsync(said);

        Assert.Equal(intent, _citizen.Facts.Intent);
    }

    public void Dispose() => _citizen.Dispose();
}
