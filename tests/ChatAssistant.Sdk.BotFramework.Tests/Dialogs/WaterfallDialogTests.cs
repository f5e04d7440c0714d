using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Dialogs;

public sealed class WaterfallDialogTests
{
    private static readonly WaterfallStep AskWhat = (step, token) => step.PromptAsync("text", Question("请写下您的建议。"), token);

    private static readonly WaterfallStep AskWhere = async (step, token) =>
    {
        step.Values["what"] = step.Result;
        return await step.PromptAsync("text", Question("在哪里？"), token);
    };

    private static readonly WaterfallStep Finish = (step, token) => step.EndDialogAsync($"{step.Values["what"]}在{step.Result}", token);

    [Fact]
    public async Task Steps_follow_each_other_and_values_are_kept_between_turns()
    {
        var citizen = new DialogTestClient("test", Component(new WaterfallDialog("steps", [AskWhat, AskWhere, Finish])));

        Assert.Equal("请写下您的建议。", (await SayAsync(citizen, "我要提建议"))?.Text);
        Assert.Equal("在哪里？", (await SayAsync(citizen, "路灯坏了"))?.Text);
        Assert.Null(await SayAsync(citizen, "人民路"));

        Assert.Equal((DialogTurnStatus.Complete, "路灯坏了在人民路"), (citizen.DialogTurnResult.Status, citizen.DialogTurnResult.Result));
    }

    [Fact]
    public async Task A_step_may_go_on_within_its_turn()
    {
        var dialog = new WaterfallDialog("steps").AddStep((step, token) => step.NextAsync(step.Options, token))
            .AddStep((step, token) => step.EndDialogAsync($"{step.Reason} {step.Result}", token));
        var citizen = new DialogTestClient("test", Component(dialog), initialDialogOptions: "开头");

        await SayAsync(citizen, "你好");

        Assert.Equal("NextCalled 开头", citizen.DialogTurnResult.Result);
    }

    [Fact]
    public async Task A_step_that_goes_on_twice_is_a_mistake()
    {
        WaterfallStep twice = async (step, token) =>
        {
            await step.NextAsync(cancellationToken: token);
            return await step.NextAsync(cancellationToken: token);
        };
        var citizen = new DialogTestClient("test", Component(new WaterfallDialog("steps", [twice, AskWhat])));

        await Assert.ThrowsAnyAsync<Exception>(() => SayAsync(citizen, "你好"));
    }

    [Fact]
    public async Task An_activity_without_words_does_not_move_a_waterfall()
    {
        var citizen = new DialogTestClient("test", Component(new WaterfallDialog("steps", [AskWhat, Finish])));
        await SayAsync(citizen, "你好");

        await citizen.SendActivityAsync<Activity>(new Activity { Type = ActivityTypes.Typing }, TestContext.Current.CancellationToken);

        Assert.Equal(DialogTurnStatus.Waiting, citizen.DialogTurnResult.Status);
    }

    [Fact]
    public async Task A_step_may_replace_its_dialog()
    {
        var other = new WaterfallDialog("other", [(step, token) => step.EndDialogAsync(step.Options, token)]);
        var first = new WaterfallDialog("first", [(step, token) => step.ReplaceDialogAsync("other", "换了", token)]);
        var citizen = new DialogTestClient("test", Component(first, other));

        await SayAsync(citizen, "你好");

        Assert.Equal("换了", citizen.DialogTurnResult.Result);
    }

    private static ComponentDialog Component(params Dialog[] dialogs)
    {
        var component = new ComponentDialog("component");
        foreach (var dialog in dialogs) component.AddDialog(dialog);
        return component.AddDialog(new TextPrompt("text"));
    }

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text) };

    private static Task<Activity?> SayAsync(DialogTestClient citizen, string text) =>
        citizen.SendActivityAsync<Activity?>(text, TestContext.Current.CancellationToken);
}
