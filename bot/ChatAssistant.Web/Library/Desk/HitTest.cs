using ChatAssistant.Bot.Questions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.CommandLine;

namespace ChatAssistant.Web.Library.Desk;

/// <summary>Asks as the chat asks a question that stands alone, and looks at what it looked at.</summary>
public sealed class HitTest(Answering answering, IKnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>In characters: longer than people write.</summary>
    public const int LongestQuestion = 2000;

    private const int MostCandidates = 10;

    /// <summary>The reply alone.</summary>
    public async Task<TestedAnswer> AskAsync(string question, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        var asked = await answering.AskedAsync(question, asOf, reachedAt: null, cancellationToken);
        var took = clock.GetElapsedTime(begun).TotalMilliseconds;
        var facts = ReplyFacts.Of(asked.Reply.ChannelData)!;
        return new(facts.Status, PlainChat.Of(asked.Reply.Text), facts.AsOf ?? $"{asOf ?? BeijingTime.Today(clock):yyyy-MM-dd}", Math.Round(took, 1))
        {
            Curated = asked.Answer?.Curated,
            Cited = [.. asked.Answer?.Citations ?? []],
            IsSearched = asked.Answer is not null,
        };
    }

    /// <summary>The reply with what was looked at and why it stands where it does.</summary>
    public async Task<TestedAnswer> ExplainAsync(string question, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(question, asOf, cancellationToken);
        return answer.IsSearched ? answer with { Candidates = await knowledge.ExplainAsync(new(question, asOf), MostCandidates, cancellationToken) } : answer;
    }
}
