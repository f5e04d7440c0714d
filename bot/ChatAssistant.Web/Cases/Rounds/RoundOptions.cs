using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>How often days are looked after.</summary>
public sealed class RoundOptions
{
    public const string Section = "Reminders";

    /// <summary>
    /// Reminders go by days, so once in an hour they are there before anybody comes to work; a day and a service stopped overnight could
    /// miss one.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "12:00:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromHours(1);
}
