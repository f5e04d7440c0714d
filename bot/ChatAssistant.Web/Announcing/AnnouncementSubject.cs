namespace ChatAssistant.Web.Announcing;

/// <summary>Of what something is told to everybody who took part in it.</summary>
public enum AnnouncementSubject
{
    /// <summary>专项征集: what came of it.</summary>
    Call,

    /// <summary>热点问题: what is answered to it.</summary>
    HotIssue,
}
