using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Library.Desk;

public sealed class KnowledgeDeskOptions
{
    public const string Section = "KnowledgeDesk";

    /// <summary>Questions, or turns, on one page: about what one looks through without losing one's place.</summary>
    [Range(5, 200)]
    public int OnPage { get; init; } = 20;

    /// <summary>How many of the newest unanswered and disliked questions the board is made of; each is unsealed and compared when it is opened.</summary>
    [Range(100, 50_000)]
    public int QuestionsLookedAt { get; init; } = 2000;

    /// <summary>How long a file handed in waits in memory for the person who looks at its preview.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "04:00:00")]
    public TimeSpan UploadKeptFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Files that wait so at the same time, each up to <c>Knowledge:Import:FileBytes</c> of memory; an office has few editors.</summary>
    [Range(1, 50)]
    public int UploadsKept { get; init; } = 8;

    /// <summary>An approved answer is shown as soon due this long before its day of review, so that there is time to ask around.</summary>
    [Range(1, 180)]
    public int ReviewSoonDays { get; init; } = 30;
}
