namespace Microsoft.Bot.Schema;

/// <content>
/// Where the activity belongs, and how one answers it.
/// </content>
public partial class Activity
{
    /// <summary>
    /// A message back to whoever sent this, in the same conversation.
    /// </summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, string label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.Value = value;
        trace.ValueType = valueType ?? value?.GetType().Name;
        return trace;
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = AnswerableId(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>
    /// Addresses this activity to the conversation: from the person to the bot when it comes in, the other way when it goes out.
    /// </summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;

        if (reference.ActivityId is null) return this;

        if (isIncoming) Id = reference.ActivityId;
        else ReplyToId = reference.ActivityId;

        return this;
    }

    private Activity Answer(string type) => new(type)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = Copy(Recipient),
        Recipient = Copy(From),
        ReplyToId = AnswerableId(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null
            ? null
            : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
    };

    /// <summary>
    /// Direct Line and Web Chat give a conversationUpdate an id that no one may answer.
    /// </summary>
    private string AnswerableId()
    {
        var isUpdate = string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase);

        return isUpdate && ChannelId is ("directline" or "webchat") ? null : Id;
    }

    private static ChannelAccount Copy(ChannelAccount account) =>
        account is null ? null : new ChannelAccount(account.Id, account.Name);
}
