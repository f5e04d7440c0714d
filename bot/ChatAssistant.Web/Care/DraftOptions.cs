using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Care;

public sealed class DraftOptions
{
    public const string Section = "Drafts";

    /// <summary>Who breaks off is reminded once, after so long: the same day, when they have their hands free again.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "7.00:00:00")]
    public TimeSpan RemindAfter { get; init; } = TimeSpan.FromHours(12);

    /// <summary>What was told and not filed is not kept longer than it is needed: a day, and never before the reminder had its time.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "30.00:00:00")]
    public TimeSpan DropAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How often it is looked whose time has come: a minute more or less is nothing after half a day.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "01:00:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMinutes(1);
}
