using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Activities;

public sealed class ActivityHandlerTests
{
    private readonly TestAdapter _adapter = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("somethingNew", "unrecognized")]
    public async Task Each_kind_has_its_method(string type, string expected) => Assert.Equal(expected, await SaidToAsync(new Activity { Type = type }));

    [Fact]
    public async Task Someone_who_joins_is_greeted() => Assert.Equal("welcome 2", await SaidToAsync(Joined("bot", "u1")));

    [Fact]
    public async Task The_bot_does_not_greet_itself() => Assert.Null(await SaidToAsync(Joined("bot")));

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("remove", "removed")]
    public async Task Installing_and_removing_are_told_apart(string action, string expected) =>
        Assert.Equal(expected, await SaidToAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action }));

    [Fact]
    public async Task An_invoke_is_answered_by_what_its_method_returns()
    {
        InvokeResponse? answer = null;
        await _adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Invoke, Name = "task" }, async (turn, token) =>
        {
            turn.OnSendActivities((_, activities, next) =>
            {
                answer = (InvokeResponse)activities.Single(activity => activity.Type == ActivityTypesEx.InvokeResponse).Value;
                return next();
            });
            await new Kinds().OnTurnAsync(turn, token);
        }, TestContext.Current.CancellationToken);

        Assert.Equal((200, "task"), (answer!.Status, answer.Body));
    }

    private async Task<string?> SaidToAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, new Kinds().OnTurnAsync, TestContext.Current.CancellationToken);
        return _adapter.GetNextReply() is { } reply ? Some.TextOf(reply) : null;
    }

    private static Activity Joined(params string[] ids) =>
        new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = [.. ids.Select(id => new ChannelAccount(id))] };

    private sealed class Kinds : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("message", cancellationToken: cancellationToken);

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"welcome {membersAdded.Count}", cancellationToken: cancellationToken);

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("event", cancellationToken: cancellationToken);

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("end", cancellationToken: cancellationToken);

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("installed", cancellationToken: cancellationToken);

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("removed", cancellationToken: cancellationToken);

        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult(CreateInvokeResponse(turnContext.Activity.Name));

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("unrecognized", cancellationToken: cancellationToken);
    }
}
