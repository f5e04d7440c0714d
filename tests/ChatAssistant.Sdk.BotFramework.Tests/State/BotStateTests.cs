using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.State;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new(new MemoryStorage());
    private readonly ConversationState _conversation;

    public BotStateTests() => _conversation = new ConversationState(_storage);

    [Fact]
    public async Task What_is_saved_is_there_in_the_next_turn()
    {
        await InTurnAsync(_conversation, async (turn, token) =>
            await _conversation.CreateProperty<Draft>("draft").SetAsync(turn, new Draft { Text = "路灯" }, token));

        await InTurnAsync(_conversation, async (turn, token) =>
            Assert.Equal("路灯", (await _conversation.CreateProperty<Draft>("draft").GetAsync(turn, cancellationToken: token)).Text));
    }

    [Fact]
    public async Task An_object_changed_in_place_is_saved_and_one_that_was_only_read_is_not()
    {
        var draft = _conversation.CreateProperty<Draft>("draft");
        await InTurnAsync(_conversation, (turn, token) => draft.SetAsync(turn, new Draft(), token));
        await InTurnAsync(_conversation, async (turn, token) => (await draft.GetAsync(turn, cancellationToken: token)).Text = "改了");
        await InTurnAsync(_conversation, async (turn, token) =>
            Assert.Equal("改了", (await draft.GetAsync(turn, cancellationToken: token)).Text));

        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task A_property_that_is_not_there_is_made_or_is_the_default()
    {
        await InTurnAsync(_conversation, async (turn, token) =>
        {
            Assert.Null(await _conversation.CreateProperty<Draft>("none").GetAsync(turn, cancellationToken: token));
            Assert.Equal(0, await _conversation.CreateProperty<int>("none").GetAsync(turn, cancellationToken: token));
            Assert.Equal(3, await _conversation.CreateProperty<int>("three").GetAsync(turn, () => 3, token));
        });
        await InTurnAsync(_conversation, async (turn, token) =>
            Assert.Equal(3, await _conversation.CreateProperty<int>("three").GetAsync(turn, cancellationToken: token)));
    }

    [Fact]
    public async Task State_is_kept_under_channel_and_conversation_or_person()
    {
        var user = new UserState(_storage);
        await InTurnAsync(_conversation, (turn, token) => _conversation.CreateProperty<string>("p").SetAsync(turn, "v", token));
        await InTurnAsync(user, (turn, token) => user.CreateProperty<string>("p").SetAsync(turn, "v", token));

        Assert.Equal(["test/conversations/c1", "test/users/u1"], _storage.Keys);
    }

    [Fact]
    public async Task Cleared_state_is_saved_empty_and_deleted_state_is_gone()
    {
        var property = _conversation.CreateProperty<string>("p");
        await InTurnAsync(_conversation, (turn, token) => property.SetAsync(turn, "v", token));
        await InTurnAsync(_conversation, (turn, token) => _conversation.ClearStateAsync(turn, token));
        await InTurnAsync(_conversation, async (turn, token) => Assert.Null(await property.GetAsync(turn, cancellationToken: token)));

        await InTurnAsync(_conversation, (turn, token) => _conversation.DeleteAsync(turn, token));
        Assert.Empty(await _storage.ReadAsync(["test/conversations/c1"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_storage_that_forgets_types_does_no_harm()
    {
        var untyped = new MemoryStorage(new JsonSerializer(), new Dictionary<string, JObject>());
        var state = new ConversationState(untyped);
        var draft = state.CreateProperty<Draft>("draft");
        await InTurnAsync(state, (turn, token) => draft.SetAsync(turn, new Draft { Text = "一" }, token));
        await InTurnAsync(state, async (turn, token) => (await draft.GetAsync(turn, cancellationToken: token)).Text += "二");

        await InTurnAsync(state, async (turn, token) => Assert.Equal("一二", (await draft.GetAsync(turn, cancellationToken: token)).Text));
    }

    private static async Task InTurnAsync(BotState state, Func<ITurnContext, CancellationToken, Task> act)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var turn = Some.Turn();
        await act(turn, cancellationToken);
        await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
    }

    private sealed class Draft
    {
        public string Text { get; set; } = "";
    }
}
