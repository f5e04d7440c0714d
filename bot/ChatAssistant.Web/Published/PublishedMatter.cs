using ChatAssistant.Cases;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Published;

/// <summary>A published matter as its page shows it. There is nothing in it that the public may not have.</summary>
/// <param name="Copy">The words two people agreed to, with what belongs to them.</param>
/// <param name="State">How the case stands now.</param>
/// <param name="FiledAt">When it was filed.</param>
public sealed record PublishedMatter(PublicCopy Copy, CaseState State, DateTimeOffset FiledAt)
{
    public string? County { get; init; }

    public string? Category { get; init; }

    /// <summary>How many joined it (附议).</summary>
    public int Joined { get; init; }

    /// <summary>How many other cases go along with it.</summary>
    public int Members { get; init; }

    /// <summary>The same for the page and for who looks at it beforehand, so that they cannot differ.</summary>
    public static PublishedMatter Of(Case found, PublicCopy copy) => new(copy, found.State, found.CreatedAt)
    {
        County = found.County,
        Category = found.Category,
        Joined = found.CountJoined(),
        Members = found.MemberCount,
    };
}
