namespace ChatAssistant.Web.Data.Conversations;

/// <summary>From a person to where they are spoken to.</summary>
internal static class ConversationsOfPeople
{
    /// <summary>The conversations of a person, as their channel knows them.</summary>
    public static IQueryable<ConversationRow> Of(this IQueryable<ConversationRow> conversations, string channel, string userId) =>
        conversations.Where(row => row.Channel == channel && row.UserId == userId);

    /// <summary>The one first in which the person last wrote.</summary>
    public static IQueryable<ConversationRow> Newest(this IQueryable<ConversationRow> conversations) => conversations.OrderByDescending(row => row.HeardAt);
}
