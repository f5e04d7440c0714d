using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>
/// What must come back; times are milliseconds.
/// </content>
public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => Require(TextOf(reply) == expected, expected, reply, description), description, timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => AssertReply(
        reply => Require(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, expected, reply, description),
        description,
        timeout);

    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            Require(reply.Type == expected.Type, expected.Type, reply, description);
            if (reply.Type == ActivityTypes.Message) Require(TextOf(reply) == TextOf(expected), TextOf(expected), reply, description);
        },
        description,
        timeout);

    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply => Require(equalityComparer.Equals(expected, reply), TextOf(expected), reply, description), description, timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await NextReplyAsync(description, timeout)));

    /// <summary>
    /// Nothing may come within the time.
    /// </summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await _adapter.GetNextReplyAsync(deadline.Token);
            Require(false, "no reply", reply, description);
        }
        catch (OperationCanceledException)
        {
            // Silence is what was asked for.
            return;
        }
    });

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000) => AssertReply(
        reply => Require(candidates.Contains(TextOf(reply)), string.Join(" | ", candidates), reply, description), description, timeout);

    private async Task<IActivity> NextReplyAsync(string description, uint timeout)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No reply within {timeout} ms. {description}");
        }
    }

    private static void Require(bool asExpected, string expected, IActivity reply, string description)
    {
        if (asExpected) return;

        throw new InvalidOperationException($"Expected: {expected}{Environment.NewLine}Actual: {reply.Type} {TextOf(reply)}{Environment.NewLine}{description}");
    }

    private static string TextOf(IActivity activity) => (activity as IMessageActivity)?.Text;
}
