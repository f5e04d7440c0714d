namespace ChatAssistant.Web.Retention;

/// <summary>
/// All that is removed by age besides cases, in the order it is removed in: what goes by itself before what would take it along, so that each is
/// counted as what it is.
/// </summary>
internal sealed class RetentionParts(
    AgedMessages messages, AgedConversations conversations, AgedDrafts drafts, AgedTables tables)
{
    public IEnumerable<IRetained> All => [.. tables.All, drafts, messages, conversations];
}
