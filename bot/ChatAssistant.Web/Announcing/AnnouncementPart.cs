namespace ChatAssistant.Web.Announcing;

/// <summary>Some chats that are told of something in one write.</summary>
/// <param name="Id">The <see cref="Announcement"/>.</param>
/// <param name="After">The last chat told before them.</param>
/// <param name="Chats">Their keys, in order.</param>
/// <param name="IsLast">Whether nobody waits after them.</param>
internal sealed record AnnouncementPart(Guid Id, string After, IReadOnlyList<string> Chats, bool IsLast)
{
    /// <summary>One chat takes a millisecond or two of the one writer there is, and messages that come in meanwhile wait for it.</summary>
    private const int ChatsAWrite = 50;

    /// <summary>All that is left of an announcement; one empty part when everybody was told.</summary>
    public static IEnumerable<AnnouncementPart> Of(Announcement announcement, IEnumerable<string> chats)
    {
        string[] left = [.. chats.Where(chat => string.CompareOrdinal(chat, announcement.UpTo) > 0).Order(StringComparer.Ordinal)];
        var after = announcement.UpTo;
        for (var begin = 0; begin == 0 || begin < left.Length; begin += ChatsAWrite)
        {
            var end = Math.Min(begin + ChatsAWrite, left.Length);
            yield return new(announcement.Id, after, left[begin..end], end == left.Length);
            after = end > 0 ? left[end - 1] : after;
        }
    }
}
