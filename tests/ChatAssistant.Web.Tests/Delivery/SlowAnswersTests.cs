using System.Collections.Concurrent;
using System.Diagnostics;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Tests.Channels.WeChat;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>Answers that take up to twice as long as WeChat waits, to very many people.</summary>
[Collection(LongRuns.Name)]
public sealed class SlowAnswersTests
{
    private const double LongestThatWeChatWaits = 4.8;
    private const int PushesPerSecond = 50;

    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentBag<double> _seconds = [];

    [Fact]
    public async Task However_long_answers_take_each_push_is_answered_in_time_and_each_question_once()
    {
        var people = Scale.Of(120, 10_000);
        await using var weChat = await WeChatSide.VerifiedAsync(
            services => services.AddSingleton<IKnowledgeBase>(provider => new SlowKnowledge(provider.GetRequiredService<LoadedKnowledge>(), Slowest)),
            "--Turns:MostAtOnce=256");

        var replies = await Task.WhenAll(await PushAsync(weChat, people));
        var late = Enumerable.Range(0, people).Where(person => replies[person].IsNothing).ToList();
        await WhenSentAsync(weChat, late.Count);
        // What came once too often would come now.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Scale.Tell($"{people} pushes, answers delayed by up to {Slowest.TotalSeconds} s: answered after p50 {At(.5):F2} s, p99 {At(.99):F2} s, most {At(1):F2} s; {people - late.Count} with the reply, {late.Count} had it sent later");
        Assert.All(replies, reply => Assert.True(reply.IsNothing || reply.Content.Contains("第三十九条", StringComparison.Ordinal)));
        Assert.NotEmpty(late);
        Assert.True(late.Count < people);
        Assert.Equal(late.Select(NameOf).Order(StringComparer.Ordinal), Sent(weChat).Order(StringComparer.Ordinal));
        Assert.InRange(At(1), 0, LongestThatWeChatWaits);
    }

    /// <summary>Everybody asks once, on a schedule that waits for no answer.</summary>
    private async Task<List<Task<WeChatReply>>> PushAsync(WeChatSide weChat, int people)
    {
        var (begun, pushes) = (Stopwatch.GetTimestamp(), new List<Task<WeChatReply>>());
        for (var person = 0; person < people; person++)
        {
            var left = TimeSpan.FromSeconds((double)person / PushesPerSecond) - Stopwatch.GetElapsedTime(begun);
            if (left > TimeSpan.Zero) await Task.Delay(left, TestContext.Current.CancellationToken);
            pushes.Add(AskAsync(weChat, NameOf(person)));
        }

        return pushes;
    }

    private async Task<WeChatReply> AskAsync(WeChatSide weChat, string person)
    {
        var begun = Stopwatch.GetTimestamp();
        var reply = await weChat.SayAsync(person, "传染病防治法第三十九条说了什么");
        _seconds.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        return reply;
    }

    private static async Task WhenSentAsync(WeChatSide weChat, int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (Sent(weChat).Count < count) await Task.Delay(500, patience.Token);
    }

    private static List<string> Sent(WeChatSide weChat) =>
        [.. weChat.Api.Calls.Where(call => call.Path == WeChatSide.Send).Select(call => call.Text("touser")!)];

    private static string NameOf(int person) => $"p{person}";

    private double At(double share)
    {
        var sorted = _seconds.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
