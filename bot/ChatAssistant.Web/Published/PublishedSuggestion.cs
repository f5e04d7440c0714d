using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Web.Published;

/// <summary>A deputy's suggestion as its public page shows it: what was proposed and what was answered, masked and covered. Whose it is stays out: what is published is the handling.</summary>
/// <param name="Id">Its own.</param>
/// <param name="Title">标题.</param>
/// <param name="State">How it stands now.</param>
public sealed record PublishedSuggestion(Guid Id, string Title, SuggestionState State)
{
    /// <summary>事由.</summary>
    public required string Grounds { get; init; }

    /// <summary>具体建议.</summary>
    public required string Proposal { get; init; }

    public IReadOnlyList<SuggestionUnit> Units { get; init; } = [];

    /// <summary>The answers that were there when two people agreed, the newest first.</summary>
    public IReadOnlyList<SuggestionReply> Replies { get; init; } = [];

    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Since when it is public.</summary>
    public DateTimeOffset PublishedAt { get; init; }

    /// <param name="found">The suggestion.</param>
    /// <param name="until">When it was published; for who looks at it beforehand, now.</param>
    public static PublishedSuggestion Of(DeputySuggestion found, DateTimeOffset until) => Of(found, until, found.Covered);

    /// <param name="found">The suggestion.</param>
    /// <param name="until">When it was published; for who looks at it beforehand, now.</param>
    /// <param name="covered">What is covered besides what is masked.</param>
    internal static PublishedSuggestion Of(DeputySuggestion found, DateTimeOffset until, IReadOnlyList<string> covered)
    {
        return new(found.Id, Shown(found.Words.Title), found.State)
        {
            Grounds = Shown(found.Words.Grounds),
            Proposal = Shown(found.Words.Proposal),
            Units = found.Units,
            Replies = [.. found.Replies.Where(reply => reply.At <= until).OrderByDescending(reply => reply.At).Select(Told)],
            SubmittedAt = found.SubmittedAt,
            PublishedAt = until,
        };

        SuggestionReply Told(SuggestionReply reply) => reply with { Text = Shown(reply.Text), Promise = reply.Promise is { } promise ? Shown(promise) : null };

        string Shown(string text) => PublicCover.Cover(MaskedText.Of(text).Text, covered);
    }

    /// <summary>All that people wrote in it.</summary>
    internal IEnumerable<string> Texts() => [Title, Grounds, Proposal, .. Replies.SelectMany(reply => new[] { reply.Text, reply.Promise ?? "" })];
}
