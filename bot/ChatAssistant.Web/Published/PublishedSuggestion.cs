using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Web.Published;

/// <summary>A deputy's suggestion as its public page shows it: what was proposed and what was answered, masked. Whose it is stays out: what is published is the handling.</summary>
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
    public static PublishedSuggestion Of(DeputySuggestion found, DateTimeOffset until) => new(found.Id, Masked(found.Words.Title), found.State)
    {
        Grounds = Masked(found.Words.Grounds),
        Proposal = Masked(found.Words.Proposal),
        Units = found.Units,
        Replies = [.. found.Replies.Where(reply => reply.At <= until).OrderByDescending(reply => reply.At).Select(Masked)],
        SubmittedAt = found.SubmittedAt,
        PublishedAt = until,
    };

    private static SuggestionReply Masked(SuggestionReply reply) => reply with { Text = Masked(reply.Text), Promise = reply.Promise is { } promise ? Masked(promise) : null };

    private static string Masked(string text) => MaskedText.Of(text).Text;
}
