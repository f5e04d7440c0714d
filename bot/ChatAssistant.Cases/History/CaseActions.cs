namespace ChatAssistant.Cases.History;

/// <summary>The stable words for what happens to a case.</summary>
public static class CaseActions
{
    public const string Filed = "filed";
    public const string AskedForInfo = "asked_for_info";
    public const string InfoGiven = "info_given";
    public const string Accepted = "accepted";
    public const string NotAccepted = "not_accepted";
    public const string Redirected = "redirected";
    public const string Assigned = "assigned";
    public const string Returned = "returned";
    public const string TakenUp = "taken_up";
    public const string Extended = "extended";
    public const string Replied = "replied";
    public const string ReplyAdded = "reply_added";
    public const string Rated = "rated";
    public const string Closed = "closed";
    public const string Reopened = "reopened";
    public const string Merged = "merged";
    public const string MemberTaken = "member_taken";
    public const string Unmerged = "unmerged";
    public const string MemberReleased = "member_released";
    public const string Withdrawn = "withdrawn";
    public const string MarkedSpam = "marked_spam";
    public const string SpamTakenBack = "spam_taken_back";
    public const string Supplemented = "supplemented";
    public const string Joined = "joined";
    public const string Claimed = "claimed";
    public const string DisplayChanged = "display_changed";
    public const string LaneChanged = "lane_changed";
    public const string WatchStarted = "watch_started";
    public const string WatchExtended = "watch_extended";
    public const string WatchEnded = "watch_ended";
    public const string Supervised = "supervised";
    public const string AccusedNamed = "accused_named";
    public const string Placed = "placed";
    public const string Published = "published";
    public const string TakenDown = "taken_down";
    public const string Archived = "archived";
    public const string ContactCorrected = "contact_corrected";
    public const string NameCorrected = "name_corrected";
    public const string PersonForgotten = "person_forgotten";
    public const string CategoryChanged = "category_changed";
    public const string SupervisionEnded = "supervision_ended";
}
