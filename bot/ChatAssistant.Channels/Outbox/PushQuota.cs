using ChatAssistant.Bot.Replies;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// How often and for how long a channel lets us speak to a person after they did something. One time is kept for an answer, above all for the
/// one that ends a matter: reminders and news on the way there do not use it up.
/// </summary>
/// <param name="Channel">For the codes of faults.</param>
/// <param name="Most">So many messages …</param>
/// <param name="For">… for so long.</param>
internal sealed record PushQuota(string Channel, int Most, TimeSpan For)
{
    private const int KeptForAnswers = 1;

    /// <summary>Why a message may not be sent now; null when it may.</summary>
    public DeliveryFailureException? ObjectionTo(Activity message, PushWindow window, DateTimeOffset now)
    {
        if (now - window.HeardAt > For) return new(DeliveryFailure.WindowExpired, $"{Channel}-window-over");
        var left = Most - window.Pushed;
        if (left <= 0) return new(DeliveryFailure.WindowExpired, $"{Channel}-quota-used");
        return CanStayUnsaid(message) && left <= KeptForAnswers ? new(DeliveryFailure.Permanent, $"{Channel}-kept-for-answers") : null;
    }

    /// <summary>What we say unasked and about no case, and what the case's page and 查进度 tell as well.</summary>
    private static bool CanStayUnsaid(Activity message) =>
        message.ReplyToId is null && (message.Importance is ActivityImportance.Low || ReplyFacts.Of(message.ChannelData)?.CaseNo is null);
}
