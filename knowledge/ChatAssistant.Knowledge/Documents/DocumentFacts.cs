using System.Text.Json.Serialization;

namespace ChatAssistant.Knowledge;

/// <summary>What is known about one version of a document besides its text. Serialises as JSON, for stores.</summary>
public sealed record DocumentFacts
{
    /// <summary>A law's short title, a notice's id.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required DocumentKind Kind { get; init; }

    public Layer Layer { get; init; }

    /// <summary>The name people use; empty when there is none.</summary>
    public string ShortTitle { get; init; } = "";

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string Issuer { get; init; } = "";

    /// <summary>The city or county it is for; empty for the whole country.</summary>
    public string Place { get; init; } = "";

    public DateOnly? Adopted { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The first day in force; null for a document with one version.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>The last day in force; null while it is.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>The number it was issued under (文号), such as 国务院令第376号; empty when there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>The decision that changed it or put a newer version in its place, in words.</summary>
    public string AmendedBy { get; init; } = "";

    /// <summary>The decision or law that repealed it, in words; empty when it was not repealed.</summary>
    public string RepealedBy { get; init; } = "";

    /// <summary>Where the text was taken from, for people.</summary>
    public string Source { get; init; } = "";

    /// <summary>The day it was taken from there.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>SHA-256 of the file it was read from, in lower-case hexadecimal; empty when it was not read from a file.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>How many articles it says it has, to check the reading by.</summary>
    public int? Articles { get; init; }

    [JsonIgnore]
    public Address Address => new(Id, Effective, "");

    /// <summary>What its own dates say; <see cref="DocumentHistory.StatusOf"/> also knows the versions after it.</summary>
    public VersionStatus StatusOn(DateOnly day) => this switch
    {
        { Effective: { } first } when first > day => VersionStatus.NotYetInForce,
        { Ended: { } last } when last < day => RepealedBy.Length > 0 ? VersionStatus.Repealed : VersionStatus.Amended,
        _ => VersionStatus.InForce,
    };

    public bool IsInForce(DateOnly day) => (Effective is null || Effective <= day) && (Ended is null || day <= Ended);
}
