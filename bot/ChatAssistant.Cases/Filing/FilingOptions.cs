using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Cases.Filing;

/// <summary>How much one person may file.</summary>
public sealed class FilingOptions
{
    public const string Section = "Filing";

    /// <summary>Whoever has more open than this is helped by answers, not by further numbers.</summary>
    [Range(1, 100)]
    public int MostOpen { get; init; } = 10;

    /// <summary>Enough for everything that went wrong on a day, too few to flood the office.</summary>
    [Range(1, 50)]
    public int MostADay { get; init; } = 5;
}
