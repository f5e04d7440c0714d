using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Settings;

/// <summary>A running service with an administrator signed in.</summary>
internal sealed class SettingsRoom : IAsyncDisposable
{
    public const string Administrator = "陈管理";

    private readonly RunningService _service;

    private SettingsRoom(RunningService service, Office office, StaffClient staff) => (_service, Office, Staff) = (service, office, staff);

    public Office Office { get; }

    public StaffClient Staff { get; }

    public static Task<SettingsRoom> OpenAsync(params string[] units) => OpenWithAsync([], units);

    /// <summary>The same with settings of the test's.</summary>
    public static async Task<SettingsRoom> OpenWithAsync(string[] settings, params string[] units)
    {
        var service = await RunningService.StartAsync(["--Conversation:MessagesPerMinute=1000", "--WebChat:TokensPerMinute=1000", .. settings]);
        var office = new Office(service);
        foreach (var unit in units) await office.AddUnitAsync(unit);
        return new(service, office, await office.SignInAsync(Administrator, new(StaffRoles.Administrator)));
    }

    public Task<T> ReadAsync<T>(Func<AssistantDbContext, Task<T>> read) => Office.InScopeAsync(scope => read(scope.GetRequiredService<AssistantDbContext>()));

    /// <summary>Somebody new says something.</summary>
    public async Task<string> SayAsync(string message) => await (await Chat.OpenAsync(_service)).TextAsync(message);

    /// <summary>What somebody new is told before they say anything.</summary>
    public async Task<string> GreetedAsync() => (await (await Chat.OpenAsync(_service)).FirstAsync(_ => true))["text"]!.GetValue<string>();

    public static IHtmlDocument Page(Answered answered) => new HtmlParser().ParseDocument(answered.Text);

    /// <summary>The words of a part of a page.</summary>
    public static string Words(Answered answered, string part) => Page(answered).QuerySelector($"[data-testid={part}]")?.TextContent ?? "";

    /// <summary>What a field holds, hidden or not.</summary>
    public static string Field(Answered answered, string name) => Page(answered).QuerySelector($"[name={name}]")?.GetAttribute("value") ?? "";

    public ValueTask DisposeAsync() => _service.DisposeAsync();
}
