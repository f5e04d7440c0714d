using ChatAssistant.Bot.Replies;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library.Desk;

/// <summary>What the product answers to a question now.</summary>
/// <param name="Status">One of <see cref="ReplyStatus"/>.</param>
/// <param name="Text">The reply, without its markup.</param>
/// <param name="AsOf">The day it is valid on, yyyy-MM-dd.</param>
/// <param name="ElapsedMs">How long it took.</param>
public sealed record TestedAnswer(string Status, string Text, string AsOf, double ElapsedMs)
{
    /// <summary>The id of the approved answer that was given; null when none was.</summary>
    public string? Curated { get; init; }

    public IReadOnlyList<Citation> Cited { get; init; } = [];

    /// <summary>What the search looked at, best first; empty where only the reply was wanted.</summary>
    public IReadOnlyList<ExplainedHit> Candidates { get; init; } = [];

    /// <summary>Whether the knowledge base was asked; else a fixed rule replied.</summary>
    public bool IsSearched { get; init; }

    public bool IsRefused => Status == ReplyStatus.Refused;

    public bool IsCited(Address address) => Cited.Any(citation => citation.Address == address || IsWithin(citation.Address, address));

    private static bool IsWithin(Address part, Address whole) =>
        part.Document == whole.Document && part.Effective == whole.Effective && part.Path.StartsWith(whole.Path + "/", StringComparison.Ordinal);
}
