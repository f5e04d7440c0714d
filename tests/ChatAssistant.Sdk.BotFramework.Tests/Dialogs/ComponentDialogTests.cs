using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    public static TheoryData<string> Storages => ["typed", "untyped"];

    [Theory]
    [MemberData(nameof(Storages))]
    public Task A_component_within_a_component_survives_storage(string storage) => Flow(new Outer(), StorageOf(storage))
        .Test("你好", "什么事？")
        .Test("路灯", "哪里？")
        .Test("人民路", "完成：路灯/人民路")
        .Test("你好", "什么事？")
        .StartTestAsync();

    [Theory]
    [MemberData(nameof(Storages))]
    public Task An_interruption_answers_and_asks_again(string storage) => Flow(new Outer(), StorageOf(storage))
        .Test("你好", "什么事？")
        .Test("路灯", "哪里？")
        .Send("帮助").AssertReply("这是帮助").AssertReply("哪里？")
        .Test("人民路", "完成：路灯/人民路")
        .StartTestAsync();

    [Fact]
    public Task Cancelling_ends_everything_inside() => Flow(new Outer(), new MemoryStorage())
        .Test("你好", "什么事？")
        .Test("取消", "已取消")
        .Test("你好", "什么事？")
        .StartTestAsync();

    [Fact]
    public async Task Cancelling_tells_every_dialog_on_the_stack()
    {
        var outer = new Outer();
        await Flow(outer, new MemoryStorage()).Test("你好", "什么事？").Test("取消", "已取消").StartTestAsync();

        Assert.Equal(DialogReason.CancelCalled, outer.InnerEndedBy);
    }

    private static MemoryStorage StorageOf(string kind) =>
        kind == "typed" ? new MemoryStorage() : new MemoryStorage(new JsonSerializer(), new Dictionary<string, JObject>());

    private static TestFlow Flow(Dialog dialog, IStorage storage)
    {
        var state = new ConversationState(storage);
        var accessor = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, token) => dialog.RunAsync(turn, accessor, token));
    }

    private sealed class Outer : ComponentDialog
    {
        private readonly Inner _inner = new();

        public Outer()
            : base(nameof(Outer))
        {
            AddDialog(new WaterfallDialog("outer",
            [
                (step, token) => step.BeginDialogAsync(nameof(Inner), null, token),
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync($"完成：{step.Result}", cancellationToken: token);
                    return await step.EndDialogAsync(null, token);
                },
            ]));
            AddDialog(_inner);
        }

        public DialogReason? InnerEndedBy => _inner.EndedBy;

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "帮助":
                    await innerDc.Context.SendActivityAsync("这是帮助", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "取消":
                    await innerDc.Context.SendActivityAsync("已取消", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Inner : ComponentDialog
    {
        public Inner()
            : base(nameof(Inner))
        {
            AddDialog(new WaterfallDialog("inner",
            [
                (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("什么事？") }, token),
                async (step, token) =>
                {
                    step.Values["what"] = step.Result;
                    return await step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("哪里？") }, token);
                },
                (step, token) => step.EndDialogAsync($"{step.Values["what"]}/{step.Result}", token),
            ]));
            AddDialog(new TextPrompt("text"));
        }

        public DialogReason? EndedBy { get; private set; }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            EndedBy = reason;
            return Task.CompletedTask;
        }
    }
}
