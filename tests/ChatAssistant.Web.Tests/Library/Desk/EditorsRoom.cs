using System.Text.RegularExpressions;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>A running service with an editor of knowledge signed in.</summary>
internal sealed partial class EditorsRoom : IAsyncDisposable
{
    public const string Editor = "李知识";

    private readonly RunningService _service;

    private EditorsRoom(RunningService service, Office office, StaffClient staff) => (_service, Office, Staff) = (service, office, staff);

    public Office Office { get; }

    public StaffClient Staff { get; }

    public IServiceProvider Services => _service.Services;

    public static async Task<EditorsRoom> OpenAsync()
    {
        var service = await RunningService.StartAsync("--Conversation:MessagesPerMinute=1000", "--WebChat:TokensPerMinute=1000");
        var office = new Office(service);
        return new(service, office, await office.SignInAsync(Editor, new(StaffRoles.KnowledgeEditor)));
    }

    /// <summary>Somebody new says these things, one after the other.</summary>
    /// <returns>The last reply.</returns>
    public async Task<string> SayAsync(params string[] messages)
    {
        var chat = await Chat.OpenAsync(_service);
        var reply = "";
        foreach (var message in messages) reply = await chat.TextAsync(message);
        return reply;
    }

    public Task<T> ReadAsync<T>(Func<AssistantDbContext, Task<T>> read) => Office.InScopeAsync(scope => read(scope.GetRequiredService<AssistantDbContext>()));

    /// <summary>An approved answer with all that one needs, before the test changes it.</summary>
    public static Dictionary<string, string> AnswerTo(string question, string text, DateOnly today) => new()
    {
        ["Answer.Questions"] = question,
        ["Answer.Text"] = text,
        ["Answer.Citations"] = "pingliang-2020-02-12#三",
        ["Answer.From"] = $"{today:yyyy-MM-dd}",
        ["Answer.Until"] = "",
        ["Answer.Review"] = $"{today.AddDays(200):yyyy-MM-dd}",
        ["Answer.Owner"] = "知识编辑",
    };

    /// <summary>Hands a file in, as a browser does.</summary>
    public async Task<Answered> UploadAsync(string name, byte[] bytes)
    {
        var page = await Staff.GetAsync("/staff/documents/import");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(HiddenIn(page, "__RequestVerificationToken")), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "file", name },
        };
        return await Staff.SendAsync(new(HttpMethod.Post, "/staff/documents/import") { Content = form });
    }

    /// <summary>What a hidden field of a page holds; empty when it has none.</summary>
    public static string HiddenIn(Answered page, string name) =>
        Input().Matches(page.Text).Select(match => match.Value).Where(input => input.Contains($"name=\"{name}\"", StringComparison.Ordinal))
            .Select(input => Value().Match(input).Groups[1].Value).FirstOrDefault("");

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
