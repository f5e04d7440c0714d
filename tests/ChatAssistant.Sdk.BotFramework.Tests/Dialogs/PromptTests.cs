using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Dialogs;

public sealed class PromptTests
{
    private static readonly Choice[] Lanes = [new("意见建议"), new("投诉举报") { Synonyms = ["告状"] }, new("政策咨询")];

    [Fact]
    public async Task An_answer_that_will_not_do_is_asked_for_again()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("p", (answer, _) =>
        {
            attempts.Add(answer.AttemptCount);
            return Task.FromResult(answer.Recognized.Value.Length > 1);
        });
        var citizen = Client(prompt, new PromptOptions { Prompt = MessageFactory.Text("姓名？"), RetryPrompt = MessageFactory.Text("请写全名。") });

        Assert.Equal("姓名？", (await SayAsync(citizen, "你好"))!.Text);
        Assert.Equal("请写全名。", (await SayAsync(citizen, "王"))!.Text);
        Assert.Null(await SayAsync(citizen, "王芳"));
        Assert.Equal("王芳", citizen.DialogTurnResult.Result);
        Assert.Equal([1, 2], attempts);
    }

    [Fact]
    public async Task A_validator_that_spoke_itself_is_not_spoken_over()
    {
        var prompt = new TextPrompt("p", async (answer, token) =>
        {
            await answer.Context.SendActivityAsync("太短", cancellationToken: token);
            return false;
        });
        var citizen = Client(prompt, new PromptOptions { Prompt = MessageFactory.Text("姓名？") });
        await SayAsync(citizen, "你好");

        Assert.Equal("太短", (await SayAsync(citizen, "王"))!.Text);
        Assert.Null(citizen.GetNextReply<Activity?>());
    }

    [Fact]
    public async Task A_file_answers_an_attachment_prompt()
    {
        var citizen = Client(new AttachmentPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("请发照片。") });
        await SayAsync(citizen, "你好");

        Assert.Equal("请发照片。", (await SayAsync(citizen, "没有"))!.Text);
        var photo = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png", "https://photo.example/1.png")] };
        await citizen.SendActivityAsync<Activity?>(photo, TestContext.Current.CancellationToken);
        Assert.Equal("image/png", ((IList<Attachment>)citizen.DialogTurnResult.Result).Single().ContentType);
    }

    [Theory]
    [InlineData("意见建议", 0)]
    [InlineData("2", 1)]
    [InlineData("第三个", 2)]
    [InlineData("政策", 2)]
    [InlineData("我要告状", 1)]
    public async Task A_choice_is_made_by_words_number_or_place(string answer, int expected)
    {
        var citizen = Client(new ChoicePrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("哪一类？"), Choices = Lanes }, "zh-CN");
        await SayAsync(citizen, "你好");
        await SayAsync(citizen, answer);

        Assert.Equal(expected, ((FoundChoice)citizen.DialogTurnResult.Result).Index);
    }

    [Fact]
    public async Task An_answer_that_is_no_choice_is_asked_for_again_with_the_choices()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("哪一类？"), Choices = Lanes, Style = ListStyle.List };
        var citizen = Client(new ChoicePrompt("p"), options, "zh-CN");

        var first = (await SayAsync(citizen, "你好"))!.Text;
        var again = (await SayAsync(citizen, "天气"))!.Text;

        Assert.Equal("哪一类？\n\n   1. 意见建议\n   2. 投诉举报\n   3. 政策咨询", first);
        Assert.Equal(first, again);
    }

    [Theory]
    [InlineData("zh-CN", "是", true)]
    [InlineData("zh-CN", "好的", true)]
    [InlineData("zh-CN", "确认", true)]
    [InlineData("zh-CN", "对", true)]
    [InlineData("zh-CN", "可以", true)]
    [InlineData("zh-CN", "不", false)]
    [InlineData("zh-CN", "否", false)]
    [InlineData("zh-CN", "取消", false)]
    [InlineData("zh-CN", "2", false)]
    [InlineData("en-US", "yes", true)]
    [InlineData("en-US", "No", false)]
    [InlineData("en-US", "1", true)]
    public async Task Yes_and_no_are_understood(string locale, string answer, bool expected)
    {
        var citizen = Client(new ConfirmPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("提交吗？") }, locale);
        await SayAsync(citizen, "你好");
        await SayAsync(citizen, answer);

        Assert.Equal((DialogTurnStatus.Complete, expected), (citizen.DialogTurnResult.Status, citizen.DialogTurnResult.Result));
    }

    [Theory]
    [InlineData("我不知道")]
    [InlineData("是不是")]
    [InlineData("路灯坏了")]
    public async Task What_is_neither_yes_nor_no_is_asked_again(string answer)
    {
        var citizen = Client(new ConfirmPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("提交吗？") }, "zh-CN");
        await SayAsync(citizen, "你好");
        await SayAsync(citizen, answer);

        Assert.Equal(DialogTurnStatus.Waiting, citizen.DialogTurnResult.Status);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("十二", 12)]
    public async Task A_number_is_read_from_digits_and_numerals(string answer, int expected)
    {
        var citizen = Client(new NumberPrompt<int>("p"), new PromptOptions { Prompt = MessageFactory.Text("几盏灯？") }, "zh-CN");
        await SayAsync(citizen, "你好");
        await SayAsync(citizen, answer);

        Assert.Equal(expected, citizen.DialogTurnResult.Result);
    }

    private static DialogTestClient Client(Dialog prompt, PromptOptions options, string locale = "zh-CN") =>
        new(new TestAdapter("test") { Locale = locale }, prompt, options);

    private static Task<Activity?> SayAsync(DialogTestClient citizen, string text) =>
        citizen.SendActivityAsync<Activity?>(text, TestContext.Current.CancellationToken);
}
