using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Settings;

/// <summary>What the pages of settings take in and show.</summary>
public sealed class SettingsOptions
{
    public const string Section = "Settings";

    /// <summary>Largest file taken in, in bytes: a routing table of a city fits many times.</summary>
    [Range(10_000, 5_000_000)]
    public int LargestFile { get; init; } = 1_000_000;

    /// <summary>Rows of one file: what is shown row by row must still be read by somebody.</summary>
    [Range(1, 5000)]
    public int MostRows { get; init; } = 2000;

    /// <summary>Changes shown on the page of a setting; older ones stand in the audit log.</summary>
    [Range(5, 200)]
    public int ChangesShown { get; init; } = 20;

    /// <summary>How often the running service looks whether another program changed the office's texts.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(5);
}
