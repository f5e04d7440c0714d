using System.Text.Json.Nodes;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using Verbs = ChatAssistant.Web.Tests.ConversationSets.CommandLine;

namespace ChatAssistant.Web.Tests.Data.Sealing;

/// <summary>People who name numbers where nobody asked for them: in what they add, correct, rate and complain of, and as deputies.</summary>
internal sealed class WordsAfterFiling(RunningService service, PersonalNumbers numbers)
{
    /// <summary>10 numbers of one person, from filing to rating.</summary>
    public async Task GoThroughAsync()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync($"解放路的路灯坏了一个月，请派人修好。在崆峒区东关街道，我叫王芳，电话{numbers.Say(1)}");
        var number = FactsOf(await chat.AskAsync("确认")).CaseNo!;
        Assert.Contains("已补充", await chat.TextAsync($"补充一句：登记人的号码是{numbers.Say(2)}"));
        Assert.Equal("feedback", FactsOf(await chat.AskAsync($"答得不对，{numbers.Say(1)}")).Intent);
        Assert.Equal("handoff", FactsOf(await chat.AskAsync($"转人工，我的号码{numbers.Say(1)}")).Intent);
        await chat.AskAsync("更正我的电话");
        Assert.Contains("已更正", await chat.TextAsync(numbers.Say(3)));
        await ReplyAsync(number);
        await chat.AskAsync("不满意");
        Assert.Contains("重新办理", await chat.TextAsync($"人根本没来，我的证件号码{numbers.Say(2)}"));
    }

    /// <summary>100 numbers in matters that a deputy hands on and in formal suggestions.</summary>
    public async Task GoThroughAsDeputyAsync(Verbs commands)
    {
        var chat = await Chat.OpenAsync(service);
        var code = await commands.InviteAsync(new("代表甲", "县", "静宁县"), "DB0001");
        await chat.AskAsync($"绑定码 {code}，代表证号 DB0001");
        for (var i = 0; i < 10; i++)
        {
            await chat.AskAsync($"群众李桂兰托我反映：静宁县界石铺镇第{i}村卫生室夜里没人值班，她愿意写名字，她的号码{numbers.Say(5)}");
            Assert.Equal(ReplyStatus.Registered, FactsOf(await chat.AskAsync("确认")).Status);
            await chat.AskAsync("我要写一件代表建议");
            await chat.AskAsync($"标题：关于卫生室夜间值班的建议 事由：夜里没人值班，有群众留了{numbers.Say(3)} 具体建议：统一排班，联系{numbers.Say(2)} 依据：没有");
            Assert.Contains("已提交", await chat.TextAsync("确认"));
        }
    }

    private async Task ReplyAsync(string number)
    {
        await using var scope = service.Services.CreateAsyncScope();
        Assert.True(CaseNumber.TryParse(number, out var parsed));
        var draft = new ReplyDraft(Guid.CreateVersion7(), "已安排维修。", "工作人员") { Outcome = new(ResultCode.Solved) };
        Assert.Equal(ReplyOutcome.Sent, await scope.ServiceProvider.GetRequiredService<CaseReplies>().ReplyAsync(parsed!, draft, TestContext.Current.CancellationToken));
    }

    private static ReplyFacts FactsOf(JsonNode reply) => ReplyFacts.Of(JObject.Parse(reply["channelData"]!.ToJsonString()))!;
}
