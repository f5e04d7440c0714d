using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Channels.BotFramework;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Data.Sealing;

/// <summary>A thousand personal numbers come in on every way there is; none can be read off the disk or out of the log.</summary>
public sealed class AtRestTests
{
    private static readonly string[] Verbose =
    [
        "--Logging:LogLevel:Default=Information", "--Logging:LogLevel:Microsoft=Information", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
        "--Logging:LogLevel:ChatAssistant=Debug", "--Logging:Console:LogLevel:Default=None", "--Conversation:MessagesPerMinute=100000", "--Filing:MostADay=50", "--Filing:MostOpen=100", "--Conversation:MessagesPerMinute=100000",
    ];

    private readonly PersonalNumbers _numbers = new(seed: 20200212);

    [Fact]
    public async Task None_of_a_thousand_personal_numbers_stands_readable_on_the_disk_or_in_the_log()
    {
        using var folder = new ScratchFolder();
        using var log = new CapturedLog();
        string conversation;
        await using (var service = await RunningService.StartOnAsync(folder, services => services.AddSingleton<ILoggerProvider>(log), Verbose))
        {
            conversation = await AskAsync(service);
            for (var i = 0; i < 20; i++) await DraftAsync(service, isLeftOpen: i % 2 == 0);
            var after = new WordsAfterFiling(service, _numbers);
            for (var i = 0; i < 10; i++) await after.GoThroughAsync();
            await after.GoThroughAsDeputyAsync(new(folder.Path));
            await GiveNamesAsync(service);
            await UploadAsync(service);
            await CallBotFrameworkAsync(service);
            await SendBrokenBodiesAsync(service);

            AssertSealed(FolderBytes.Of(folder.Path), conversation);
        }

        Assert.Equal(1000, _numbers.Given.Count);
        AssertSealed(FolderBytes.Of(folder.Path), conversation);
        AssertSilent(log.Text);
    }

    private void AssertSealed(FolderBytes folder, string conversation)
    {
        // What is looked up stands in the open, which also shows that this search finds what is there.
        Assert.Contains(folder.Holding(conversation), name => name.StartsWith("assistant.db", StringComparison.Ordinal));
        Assert.Contains("assistant.db", folder.Names);
        Assert.Equal(50, folder.Names.Count(name => name.StartsWith("attachments", StringComparison.Ordinal)));
        Assert.All(_numbers.Given, number => Assert.Empty(folder.Holding(number)));
    }

    private void AssertSilent(string log)
    {
        Assert.Contains("Microsoft.EntityFrameworkCore.Database.Command", log);
        Assert.Contains("api/messages", log);
        Assert.DoesNotContain(_numbers.Given, number => log.Contains(number, StringComparison.Ordinal));
    }

    /// <summary>200 numbers in questions. They are kept: the person reads them back.</summary>
    private async Task<string> AskAsync(RunningService service)
    {
        var chat = await Chat.OpenAsync(service);
        for (var i = 0; i < 40; i++) await chat.AskAsync($"我的号码是{_numbers.Say(5)}。隔离期间工资怎么发？");
        var said = string.Concat((await chat.AllAsync()).Select(activity => activity["text"]?.GetValue<string>()));
        Assert.All(_numbers.Given, number => Assert.Contains(number, said));
        return chat.Id;
    }

    /// <summary>6 numbers in the steps of a suggestion that is left open or filed.</summary>
    private async Task DraftAsync(RunningService service, bool isLeftOpen)
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("我要提建议");
        await chat.AskAsync($"解放路的路灯坏了一个月，请派人修好。我的号码是{_numbers.Say(5)}");
        var summary = await chat.AskAsync($"崆峒区东关街道，{_numbers.Say(1)}");
        Assert.Contains("东关街道", summary["text"]!.GetValue<string>());
        if (!isLeftOpen) await chat.AskAsync("确认");
    }

    /// <summary>40 numbers in names that people give themselves.</summary>
    private async Task GiveNamesAsync(RunningService service)
    {
        var chat = await Chat.OpenAsync(service);
        for (var i = 0; i < 40; i++)
        {
            var message = Chat.Message("你好");
            message["from"] = new JsonObject { ["id"] = "someone", ["name"] = $"王芳{_numbers.Say(1)}" };
            Assert.Equal(HttpStatusCode.OK, (await chat.PostAsync(message)).Status);
        }
    }

    /// <summary>200 numbers in files and their names.</summary>
    private async Task UploadAsync(RunningService service)
    {
        var chat = await Chat.OpenAsync(service);
        for (var i = 0; i < 50; i++)
        {
            using var file = new ByteArrayContent(Encoding.UTF8.GetBytes($"证件：{_numbers.Say(2)}"));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = $"{_numbers.Say(2)}.txt" };
            Assert.Equal(HttpStatusCode.OK, (await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload?userId=someone", file)).Status);
        }
    }

    /// <summary>200 numbers in messages of a Bot Framework channel and in the names of their senders.</summary>
    private async Task CallBotFrameworkAsync(RunningService service)
    {
        for (var i = 0; i < 40; i++)
        {
            var message = IncomingActivity.Message($"{_numbers.Say(4)}，路灯坏了找谁", "http://127.0.0.1:9/", IncomingActivity.NewConversation());
            message["from"]!["name"] = _numbers.Say(1);
            message["deliveryMode"] = "expectReplies";
            Assert.Equal(HttpStatusCode.OK, (await IncomingActivity.SendAsync(service.Http, message)).Status);
        }
    }

    /// <summary>40 numbers in bodies that are no messages.</summary>
    private async Task SendBrokenBodiesAsync(RunningService service)
    {
        var chat = await Chat.OpenAsync(service);
        for (var i = 0; i < 20; i++)
        {
            using var body = new StringContent($$"""{"type":"message","text":"{{_numbers.Say(1)}}""", Encoding.UTF8, "application/json");
            Assert.Equal(HttpStatusCode.BadRequest, (await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/activities", body)).Status);
            using var wrong = new StringContent($$"""{"type":["{{_numbers.Say(1)}}"]}""", Encoding.UTF8, "application/json");
            using var called = await service.Http.PostAsync(IncomingActivity.Path, wrong);
            Assert.False(called.IsSuccessStatusCode);
        }
    }
}
