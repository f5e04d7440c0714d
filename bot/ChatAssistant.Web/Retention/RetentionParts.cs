namespace ChatAssistant.Web.Retention;

/// <summary>All that is removed by age besides cases, in the order it is removed in: messages before the chats they belong to.</summary>
internal sealed class RetentionParts(
    AgedMessages messages, AgedConversations conversations, AgedDrafts drafts, AgedTables tables)
{
    public IEnumerable<IRetained> All => [messages, conversations, drafts, .. tables.All];
}
