using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Verbs = ChatAssistant.Web.Tests.ConversationSets.CommandLine;

namespace ChatAssistant.Web.Tests.Care;

public sealed class TurnLogTests
{
    [Fact]
    public async Task A_turn_leaves_one_row_whose_words_are_sealed()
    {
        await using var service = await RunningService.StartAsync();
        var chat = await Chat.OpenAsync(service);
        var id = (await chat.AskAsync("平凉的通知要求加强哪些方面的监督？"))["replyToId"]!.GetValue<string>();

        var turn = Assert.Single(await TurnsAsync(service));
        Assert.Equal((id, "ask", "answered"), (turn.ActivityId, turn.Label, turn.Status));
        Assert.StartsWith("pingliang-2020-02-12#三", turn.Citations);
        Assert.DoesNotContain("监督", Encoding.UTF8.GetString(turn.SealedText));
    }

    [Fact]
    public async Task Questions_without_an_answer_are_listed_masked_and_counted()
    {
        using var folder = new ScratchFolder();
        await using var service = await RunningService.StartOnAsync(folder);
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("今年高考分数线是多少？");
        await chat.AskAsync("看最接近的条文");
        await chat.AskAsync("今年高考分数线是多少");
        await chat.AskAsync("请问13900000021是哪个公司的彩票号码？");

        var listed = (await new Verbs(folder.Path).RunAsync("questions", "unanswered", "--json")).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal(("今年高考分数线是多少", 2), (listed[0]["question"]!.GetValue<string>(), listed[0]["count"]!.GetValue<int>()));
        Assert.Contains("［电话］", listed[1]["question"]!.GetValue<string>());
        Assert.Equal(2, listed.Count);
    }

    private static async Task<List<TurnRow>> TurnsAsync(RunningService service)
    {
        await using var database = await service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        return await database.Turns.ToListAsync();
    }
}
