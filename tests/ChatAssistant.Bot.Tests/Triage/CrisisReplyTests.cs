using ChatAssistant.Bot.Tests.Support;

namespace ChatAssistant.Bot.Tests.Triage;

public sealed class CrisisReplyTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    [Theory]
    [InlineData("河里淹人了")]
    [InlineData("水库里漂着个人！")]
    [InlineData("娃在水库里淹着了")]
    public async Task Somebody_in_the_water_is_an_emergency(string said) => Assert.Contains("119", await _citizen.SayAsync(said));

    [Theory]
    [InlineData("去年河里淹过人，希望装护栏")]
    [InlineData("下雨街上就淹水，希望修下水道")]
    public async Task What_happened_once_or_floods_a_street_is_none(string said) => Assert.DoesNotContain("119", await _citizen.SayAsync(said));

    [Theory]
    [InlineData("我不想活了")]
    [InlineData("日子没有盼头，想睡过去再也别醒")]
    public async Task Who_may_harm_themselves_is_given_the_line_to_call_and_asked_not_to_stay_alone(string text)
    {
        var said = await _citizen.SayAsync(text);

        Assert.Equal(("emergency", "emergency"), (_citizen.Facts.Intent, _citizen.Facts.Status));
        Assert.Contains("12356", said);
        Assert.Contains("陪着您", said);
    }

    [Fact]
    public async Task Another_danger_gets_all_the_numbers()
    {
        var said = await _citizen.SayAsync("隔壁着火了，快来人");

        Assert.Equal("emergency", _citizen.Facts.Status);
        Assert.Contains("119", said);
        Assert.DoesNotContain("陪着您", said);
    }

    public void Dispose() => _citizen.Dispose();
}
