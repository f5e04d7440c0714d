using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Staff.Units;

/// <summary>承办单位. Cases and accounts name it by its name, so that never changes; a renamed office is a new unit.</summary>
public sealed class UnitRow
{
    public const int LongestName = 50;

    [Key]
    public required string Name { get; init; }

    public required UnitKind Kind { get; init; }

    /// <summary>The county it is in; null for the city's own.</summary>
    public string? Area { get; init; }
}
