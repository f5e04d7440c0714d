using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Announcing;

/// <summary>What staff read of how far an announcement has come.</summary>
internal static class AnnouncementWords
{
    public static string Text(this Announcement announcement) =>
        string.Format(null, announcement.EndedAt is null ? PageTexts.AnnouncementGoesOn : PageTexts.AnnouncementTold, announcement.Told);
}
