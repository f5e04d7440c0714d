using ChatAssistant.Bot.Tests.Support;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Tests.Care;

public sealed class RepeatTests(ShippedLibrary library) : IClassFixture<ShippedLibrary>, IDisposable
{
    private const string Matter = "静宁县八里镇街上的路灯坏了小半年，我建议修一修";

    private readonly Conversation _citizen = new(library.Knowledge);

    [Fact]
    public async Task A_question_asked_again_is_answered_again()
    {
        var first = await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？");

        Assert.Equal(first, await _citizen.SayAsync("平凉的通知要求加强哪些方面的监督？"));
    }

    [Fact]
    public async Task A_second_tap_on_confirm_files_nothing_and_gives_the_number_again()
    {
        await _citizen.SayAsync(Matter);
        await _citizen.SayAsync("确认");
        var number = _citizen.Facts.CaseNo!;

        Assert.Contains(number, await _citizen.SayAsync("确认"));
        Assert.Equal(("confirm", "done"), (_citizen.Facts.Intent, _citizen.Facts.Status));
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task Confirm_out_of_the_blue_files_nothing()
    {
        Assert.Contains("没有等您确认", await _citizen.SayAsync("确认"));
        Assert.Empty(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task A_matter_told_and_confirmed_again_the_same_day_is_not_filed_twice()
    {
        await _citizen.SayAsync(Matter);
        await _citizen.SayAsync("确认");
        await _citizen.SayAsync(Matter);

        Assert.Contains("没有重复登记", await _citizen.SayAsync("确认"));
        Assert.Single(_citizen.Cases.Cases);
    }

    [Fact]
    public async Task A_picture_sent_before_the_words_goes_with_the_matter_begun_next()
    {
        Assert.Contains("先替您留着", await PictureAsync("http://127.0.0.1/lamp.png"));
        Assert.Contains("图片：1张", await _citizen.SayAsync(Matter));
        await _citizen.SayAsync("确认");
        Assert.Equal(["http://127.0.0.1/lamp.png"], Assert.Single(_citizen.Cases.Cases).Attachments);

        Assert.DoesNotContain("图片：", await _citizen.SayAsync("静宁县城关镇的垃圾没人清运，建议每天清一次"));
    }

    [Fact]
    public async Task A_picture_that_waited_too_long_belongs_to_no_other_matter()
    {
        await PictureAsync("http://127.0.0.1/lamp.png");
        _citizen.Clock.Now += TimeSpan.FromHours(1);

        Assert.DoesNotContain("图片：", await _citizen.SayAsync(Matter));
    }

    public void Dispose() => _citizen.Dispose();

    private Task<string> PictureAsync(string url) =>
        _citizen.TurnAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png", url)] });
}
