namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>What was found on one page.</summary>
/// <param name="Name">Its address as routing has it, and whose it is.</param>
/// <param name="Bytes">What a first visitor's browser loads for it, as it comes over the line.</param>
internal sealed record SeenPage(string Name, long Bytes)
{
    /// <summary>What axe-core finds serious or critical, in light colours and in dark ones.</summary>
    public required IReadOnlyList<string> Barriers { get; init; }

    /// <summary>In which windows it is wider than they are.</summary>
    public required IReadOnlyList<string> TooWide { get; init; }

    /// <summary>Days in tables that are broken into two lines.</summary>
    public required IReadOnlyList<string> BrokenDays { get; init; }

    /// <summary>What its scripts complained of.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }
}
