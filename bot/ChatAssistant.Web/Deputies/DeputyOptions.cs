using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Deputies;

/// <summary>What the roster of deputies may take in.</summary>
public sealed class DeputyOptions
{
    public const string Section = "Deputies";

    /// <summary>Largest file of a roster, in bytes: a city's deputies of all levels fit many times.</summary>
    [Range(10_000, 5_000_000)]
    public int LargestFile { get; init; } = 1_000_000;

    /// <summary>Rows of one file: what is shown row by row must still be read by somebody.</summary>
    [Range(1, 5000)]
    public int MostRows { get; init; } = 2000;

    /// <summary>How long an invitation holds: long enough to reach somebody by post, short enough that a lost letter does no harm.</summary>
    [Range(1, 60)]
    public int InvitationDays { get; init; } = 14;

    /// <summary>Lines of a list on one page.</summary>
    [Range(10, 200)]
    public int OnPage { get; init; } = 50;
}
