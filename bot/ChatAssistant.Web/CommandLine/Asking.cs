using ChatAssistant.Bot.Questions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.CommandLine;

/// <summary>Asks as the chat does and measures how long it took.</summary>
internal sealed class Asking(Answering answering, TimeProvider clock)
{
    public async Task<AskedAnswer> AskAsync(string question, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        var reply = await answering.ReplyAsync(question, asOf, reachedAt: null, cancellationToken);
        var facts = ReplyFacts.Of(reply.ChannelData)!;
        return new AskedAnswer(question, facts.Status, reply.Text, facts.AsOf ?? $"{asOf ?? BeijingTime.Today(clock):yyyy-MM-dd}")
        {
            Citations = facts.Citations,
            Warnings = facts.Warnings,
            ElapsedMs = Math.Round(clock.GetElapsedTime(begun).TotalMilliseconds, 3),
        };
    }
}
