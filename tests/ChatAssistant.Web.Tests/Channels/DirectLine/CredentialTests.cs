using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

/// <summary>Who may do what: every route, with every kind of wrong credential.</summary>
public sealed class CredentialTests(SharedService service)
{
    public static TheoryData<string, string> Routes => new()
    {
        { "POST", "tokens/generate" },
        { "POST", "tokens/refresh" },
        { "POST", "conversations" },
        { "GET", "conversations/{id}" },
        { "GET", "conversations/{id}/activities" },
        { "POST", "conversations/{id}/activities" },
        { "POST", "conversations/{id}/upload" },
        { "GET", "session/getsessionid" },
    };

    public static IEnumerable<TheoryDataRow<string, string>> RoutesOfOneConversation => Routes.Where(route => route.Data.Item2.Contains("{id}", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Without_a_credential_nothing_opens(string method, string route)
    {
        var chat = await Chat.OpenAsync(service);

        var answer = await CallAsync(chat.Client.With(null), method, route, chat.Id);

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_made_up_credential_opens_nothing(string method, string route)
    {
        var chat = await Chat.OpenAsync(service);
        var parts = chat.Token.Split('.');
        string[] wrong = ["x", "a.b.c", chat.Token[..^2], $"{parts[0]}.{parts[1]}.", $"eyJhbGciOiJub25lIn0.{parts[1]}.", RunningService.Secret + "x", new string('x', 9000)];

        foreach (var credential in wrong)
            Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(chat.Client.With(credential), method, route, chat.Id)).Status);
    }

    [Theory]
    [MemberData(nameof(RoutesOfOneConversation))]
    public async Task A_token_opens_only_its_own_conversation(string method, string route)
    {
        var mine = await Chat.OpenAsync(service);
        var yours = await Chat.OpenAsync(service);

        Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(mine.Client, method, route, yours.Id)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await CallAsync(mine.Client, method, route, "no-such-conversation")).Status);
    }

    [Theory]
    [MemberData(nameof(RoutesOfOneConversation))]
    public async Task What_was_never_opened_is_not_found(string method, string route)
    {
        var answer = await CallAsync(DirectLineClient.WithSecret(service.Running), method, route, "no-such-conversation");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.NotNull(answer.ErrorCode);
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("BotConnector secret")]
    public async Task A_header_of_another_kind_counts_as_none(string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.TryAddWithoutValidation("Authorization", header);

        using var response = await service.Running.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("password")]
    public async Task A_secret_that_can_be_guessed_does_not_start(string secret)
    {
        using var folder = new ScratchFolder();

        await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.StartOnAsync(folder, $"--Channels:DirectLine:Secret={secret}"));
    }

    private static Task<Answer> CallAsync(DirectLineClient client, string method, string route, string conversation)
    {
        var path = route.Replace("{id}", conversation, StringComparison.Ordinal);
        return method is "GET" ? client.GetAsync(path) : client.PostAsync(path, route.EndsWith("activities", StringComparison.Ordinal) ? Chat.Message("你好") : new JsonObject());
    }
}
