using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Channels.Tests.Outbox;

public sealed class SentPartsTests
{
    private readonly SentParts _parts = new();
    private readonly List<(string Text, string Key)> _sent = [];

    [Fact]
    public async Task A_failure_in_the_middle_goes_on_there_and_repeats_nothing()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync("m1", failAt: "二"));
        await SendAsync("m1", failAt: null);

        Assert.Equal(["一", "二", "三"], _sent.Select(each => each.Text));
    }

    [Fact]
    public async Task Each_part_has_a_key_of_its_own_that_is_the_same_at_every_attempt()
    {
        await SendAsync("m1", failAt: null);
        await SendAsync("m2", failAt: null);
        await SendAsync("m1", failAt: null);

        Assert.Equal(6, _sent.Select(each => each.Key).Distinct().Count());
        Assert.Equal(_sent.Take(3), _sent.TakeLast(3));
        Assert.All(_sent, each => Assert.Matches("^[0-9a-f]{32}$", each.Key));
    }

    private Task SendAsync(string message, string? failAt) => _parts.SendAsync(message, ["一", "二", "三"], (text, key) =>
    {
        if (text == failAt) throw new HttpRequestException("Not now.");
        _sent.Add((text, key));
        return Task.CompletedTask;
    });
}
