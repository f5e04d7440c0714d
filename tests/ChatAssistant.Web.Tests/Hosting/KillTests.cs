using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Hosting;

/// <summary>What was acknowledged outlives the program, however it ends.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task A_suggestion_confirmed_before_the_program_is_killed_stands_once_in_the_list()
    {
        await using var process = new ServiceProcess();
        await process.StartAsync();
        var chat = await SuggestAsync(process);
        var receipt = await chat.AskAsync("确认");
        var number = receipt["channelData"]!["chatAssistant"]!["caseNo"]!.GetValue<string>();

        await process.KillAsync();
        await process.StartAsync();

        Assert.Equal(number, await OnlyCaseAsync(process));
        Assert.Contains(number, await chat.TextAsync($"查进度 {number}"));
        Assert.Equal(number, await OnlyCaseAsync(process));
    }

    [Fact]
    public async Task A_suggestion_whose_confirmation_was_taken_is_filed_once_and_its_receipt_waits()
    {
        await using var process = new ServiceProcess();
        await process.StartAsync();
        var chat = await SuggestAsync(process);
        var watermark = (await chat.ReadAsync()).Text("watermark");
        var confirmation = await chat.SayAsync("确认");

        await process.KillAsync();
        await process.StartAsync();

        var receipt = await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == confirmation);
        Assert.Equal(receipt["channelData"]!["chatAssistant"]!["caseNo"]!.GetValue<string>(), await OnlyCaseAsync(process));
        var news = (await chat.ReadAsync(watermark)).Body!["activities"]!.AsArray();
        Assert.Equal([confirmation, receipt["id"]!.GetValue<string>()], news.Select(activity => activity!["id"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.OK, (await chat.PostAsync(Chat.Message("谢谢"))).Status);
    }

    private static async Task<Chat> SuggestAsync(ServiceProcess process)
    {
        var chat = await Chat.OpenAsync(new DirectLineClient(process.Http, RunningService.Secret), "dl_zhang");
        await chat.AskAsync("我要提建议");
        await chat.AskAsync("解放路的路灯坏了一个月，请派人修好");
        await chat.AskAsync("崆峒区东关街道");
        return chat;
    }

    private static async Task<string> OnlyCaseAsync(ServiceProcess process)
    {
        var listed = (await process.CommandAsync("cases", "list", "--json")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return JsonNode.Parse(Assert.Single(listed))!["no"]!.GetValue<string>();
    }
}
