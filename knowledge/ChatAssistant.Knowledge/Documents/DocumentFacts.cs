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

    /// <summary>The decision that ended or changed it, in words.</summary>
    public string AmendedBy { get; init; } = "";

    /// <summary>Where the text was taken from, for people.</summary>
    public string Source { get; init; } = "";

    /// <summary>How many articles it says it has, to check the reading by.</summary>
    public int? Articles { get; init; }

    [JsonIgnore]
    public Address Address => new(Id, Effective, "");

    public bool IsInForce(DateOnly day) => (Effective is null || Effective <= day) && (Ended is null || day <= Ended);
}
