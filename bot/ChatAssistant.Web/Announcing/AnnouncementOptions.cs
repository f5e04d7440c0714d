using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Announcing;

/// <summary>When people are told what came of a call or a hot issue.</summary>
public sealed class AnnouncementOptions
{
    public const string Section = "Announcements";

    /// <summary>Whoever closes a call looks whether it is told; a few seconds are no wait, and the look costs next to nothing.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(5);
}
