using ChatAssistant.Bot.Tests.Support;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Intake;

public sealed class ContactTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private readonly Conversation _citizen = new(library.Knowledge);

    private Case Filed => Assert.Single(_citizen.Cases.Cases);

    [Fact]
    public async Task The_number_of_the_accused_is_not_taken_for_that_of_who_accuses()
    {
        var card = await _citizen.SayAsync("举报平鲁区双碾乡王主任，电话13800000032，收了我两条烟才给办证");
        Assert.DoesNotContain("联系方式", card);
        await _citizen.SayAsync("确认");

        Assert.Null(Filed.Contact);
        Assert.Contains("王", Filed.Text);
        Assert.DoesNotContain("13800000032", Filed.Text);
    }

    [Theory]
    [InlineData("举报平鲁区双碾乡王主任收了我两条烟才给办证，我的电话13900000033")]
    [InlineData("我是村会计，电话13900000033，举报平鲁区双碾乡王主任收了我两条烟才给办证")]
    [InlineData("举报平鲁区双碾乡王主任收了我两条烟才给办证，电话13900000033")]
    public async Task Their_own_number_is(string told)
    {
        await _citizen.SayAsync(told);
        await _citizen.SayAsync("确认");

        Assert.NotNull(Filed.Contact);
    }

    public void Dispose() => _citizen.Dispose();
}
