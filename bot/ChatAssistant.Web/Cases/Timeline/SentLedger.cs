using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>What the one who filed a case was sent about it, by message id.</summary>
public sealed class SentLedger(IReadOnlyDictionary<string, SentMessage> messages)
{
    public SentMessage? Of(Reply reply) => messages.GetValueOrDefault(reply.ActivityId);

    /// <summary>The news of a step; its message is named after the step.</summary>
    public SentMessage? Of(CaseEvent step)
    {
        var ending = $"|{step.Id:N}";
        return messages.FirstOrDefault(each => each.Key.EndsWith(ending, StringComparison.Ordinal)).Value;
    }
}
