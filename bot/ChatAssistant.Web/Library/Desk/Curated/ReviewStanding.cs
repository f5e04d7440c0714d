namespace ChatAssistant.Web.Library.Desk.Curated;

/// <summary>How an approved answer stands to its day of review.</summary>
public enum ReviewStanding
{
    /// <summary>已到复核日期.</summary>
    Due,

    /// <summary>即将复核.</summary>
    Soon,

    Later,
}
