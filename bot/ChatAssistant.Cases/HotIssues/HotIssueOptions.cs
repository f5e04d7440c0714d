using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Cases.HotIssues;

/// <summary>When matters are one issue, and when it is hot.</summary>
public sealed class HotIssueOptions
{
    public const string Section = "HotIssues";

    /// <summary>Two may be neighbours or one family; three begin to be the public.</summary>
    [Range(2, 50)]
    public int FewestPeople { get; init; } = 3;

    /// <summary>So many people within this time; and what has been quiet for longer is another issue when it comes up again.</summary>
    [Range(1, 365)]
    public int WindowDays { get; init; } = 30;

    /// <summary>After so many days a voice counts half as recent.</summary>
    [Range(1, 365)]
    public int HalfLifeDays { get; init; } = 14;

    /// <summary>From 0 to 1: how alike two matters of one category are told when they are one issue. Where a category is missing it takes more.</summary>
    [Range(0.05, 0.95)]
    public double AlikeFrom { get; init; } = 0.28;

    /// <summary>How long ago a matter may have been filed to be looked at at all.</summary>
    [Range(30, 3650)]
    public int LookBackDays { get; init; } = 365;

    /// <summary>How often new matters are looked for; opening the page looks too.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The hour in Beijing at which all is counted anew, from 0 to 23: when hardly anybody writes, after what is past its time was removed.</summary>
    [Range(0, 23)]
    public int RecountAtHour { get; init; } = 4;

    public TimeSpan Window => TimeSpan.FromDays(WindowDays);
}
