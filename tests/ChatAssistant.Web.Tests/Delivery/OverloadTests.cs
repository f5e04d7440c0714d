using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>Too much at once: who comes too late is told when to come again, and what was taken is not lost.</summary>
public sealed class OverloadTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly TaskCompletionSource _mayAnswer = new();

    [Fact]
    public async Task Who_comes_while_too_many_wait_is_told_to_come_again_and_then_taken()
    {
        await using var service = await StartAsync("--Inbox:MostWaiting=8");
        var chats = new List<Chat>();
        for (var number = 0; number < 8; number++) chats.Add(await Chat.OpenAsync(service));

        using var refused = await PostAsync(service, chats[0]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("ServiceUnavailable", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        _mayAnswer.SetResult();
        await WhenTakenAsync(service, chats[0]);
    }

    [Fact]
    public async Task A_conversation_with_too_much_in_it_does_not_crowd_out_the_others()
    {
        await using var service = await StartAsync("--Inbox:MostWaitingInConversation=3");
        var (loud, quiet) = (await Chat.OpenAsync(service), await Chat.OpenAsync(service));
        // Its opening waits too.
        foreach (var text in (string[])["一", "二"]) await loud.SayAsync(text);

        using var refused = await PostAsync(service, loud);
        using var taken = await PostAsync(service, quiet);

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (refused.StatusCode, taken.StatusCode));
        Assert.NotNull(refused.Headers.RetryAfter);
        _mayAnswer.SetResult();
        await WhenTakenAsync(service, loud);
    }

    public void Dispose()
    {
        _mayAnswer.TrySetResult();
        _folder.Dispose();
    }

    private Task<RunningService> StartAsync(string limit) =>
        RunningService.StartOnAsync(_folder, services => services.AddScoped<IBot>(_ => new SlowBot(_mayAnswer.Task)), limit, "--Turns:MostAtOnce=1");

    private static async Task WhenTakenAsync(RunningService service, Chat chat)
    {
        using var patience = Patience.Begin();
        while (true)
        {
            using var answer = await PostAsync(service, chat);
            if (answer.StatusCode is HttpStatusCode.OK) return;
            await Task.Delay(50, patience.Token);
        }
    }

    private static Task<HttpResponseMessage> PostAsync(RunningService service, Chat chat)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{chat.Id}/activities") { Content = JsonContent.Create(Chat.Message("你好")) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", chat.Token);
        return service.Http.SendAsync(request);
    }

    private sealed class SlowBot(Task mayAnswer) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => mayAnswer.WaitAsync(cancellationToken);
    }
}
