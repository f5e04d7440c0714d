using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Cases.Blocking;

/// <summary>How far keeping somebody from filing goes.</summary>
public sealed class BlockOptions
{
    public const string Section = "Blocking";

    /// <summary>The longest a person may be kept from filing, in days. It is a measure against misuse and no punishment, so it always ends by itself.</summary>
    [Range(1, 365)]
    public int MostDays { get; init; } = 90;
}
