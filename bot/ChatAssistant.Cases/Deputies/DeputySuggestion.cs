using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Cases.Deputies.Tracking;

namespace ChatAssistant.Cases.Deputies;

/// <summary>
/// 代表建议: another legal object than a citizen's matter (代表法), with cases as its evidence by number alone. What is done with it once it
/// is handed in stands in the folder beside; what is not allowed comes back as a <see cref="TransitionRefusal"/> and changes nothing.
/// </summary>
public sealed class DeputySuggestion
{
    public const int ShortestTitle = 4;
    public const int LongestTitle = 50;
    public const int LongestPart = 4000;

    private DeputySuggestion()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid DeputyId { get; private set; }

    public SuggestionState State { get; private set; }

    public SuggestionWords Words { get; private set; } = null!;

    /// <summary>Numbers of the cases it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>What happened to it since it was first handed in, in order.</summary>
    public IReadOnlyList<SuggestionEvent> Events { get; private set; } = [];

    public IReadOnlyList<SuggestionUnit> Units { get; internal set; } = [];

    public IReadOnlyList<SuggestionReply> Replies { get; internal set; } = [];

    public IReadOnlyList<SuggestionRating> Ratings { get; internal set; } = [];

    public IReadOnlyList<SuggestionClock> Clocks { get; internal set; } = [];

    /// <summary>联名: who was asked to put their name to it (<see cref="CoSigning"/>).</summary>
    public IReadOnlyList<CoSignature> CoSignatures { get; internal set; } = [];

    /// <summary>Who of the office wants it public, until another agrees.</summary>
    public string? PublishProposedBy { get; internal set; }

    /// <summary>Words that are covered wherever the public reads them in it or in its answers, as who wants it public chose them.</summary>
    public IReadOnlyList<string> Covered { get; internal set; } = [];

    public bool IsPublic { get; internal set; }

    /// <summary>Goes up with each step: of two who act at the same moment, one acts.</summary>
    public int Version { get; private set; }

    /// <summary>Of the words as they are; co-signers confirm these and no others.</summary>
    public string TextHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Words.Title}\0{Words.Grounds}\0{Words.Proposal}")));

    public static DeputySuggestion Draft(Deputy deputy, SuggestionWords words, TimeProvider clock) => new()
    {
        DeputyId = deputy.Id,
        Words = Checked(words),
        CreatedAt = clock.GetUtcNow(),
    };

    /// <summary>Changes the words, which nobody has confirmed then; false once it is submitted and not sent back.</summary>
    public bool Rewrite(SuggestionWords words)
    {
        if (State is not (SuggestionState.Draft or SuggestionState.Returned)) return false;
        Words = Checked(words);
        return true;
    }

    /// <summary>Hands it in; null when it was.</summary>
    /// <param name="deputy">Whose it is.</param>
    /// <param name="evidence">The cases it rests on.</param>
    /// <param name="declared">What the deputy, asked, says it is; null for a suggestion proper.</param>
    /// <param name="clock">What time it is.</param>
    public SuggestionVerdict? Submit(Deputy deputy, IReadOnlyList<Case> evidence, SuggestionExclusion? declared, TimeProvider clock)
    {
        if (Refuse(deputy, clock) is { } missing) return missing;
        if ((declared ?? SuggestionExclusions.Seen(Words, evidence)) is { } exclusion)
            return new(SuggestionRefusal.Excluded, exclusion, exclusion.Reason());
        Evidence = [.. evidence.Select(each => each.Number.ToString())];
        SubmittedAt = clock.GetUtcNow();
        Move(SuggestionState.Submitted, SuggestionActions.Submitted, deputy.Name, clock.GetUtcNow());
        return null;
    }

    /// <summary>Goes to a state whose guards have been asked, and records it.</summary>
    internal void Move(SuggestionState to, string action, string by, DateTimeOffset at, string? note = null)
    {
        State = to;
        Record(action, by, at, note);
    }

    internal void Record(string action, string by, DateTimeOffset at, string? note = null)
    {
        Version++;
        Events = [.. Events, new(Guid.CreateVersion7(at), action, by, at, note)];
    }

    private SuggestionVerdict? Refuse(Deputy deputy, TimeProvider clock)
    {
        if (State is not (SuggestionState.Draft or SuggestionState.Returned)) return new(SuggestionRefusal.AlreadySubmitted, null, "这件建议已经提交。");
        if (!deputy.IsInOffice(BeijingTime.Today(clock))) return new(SuggestionRefusal.NotInOffice, null, "代表任期内才能提出代表建议。");
        if (Words.Title.Trim().Length is < ShortestTitle or > LongestTitle)
            return new(SuggestionRefusal.TitleLength, null, $"标题请写 {ShortestTitle}—{LongestTitle} 个字。");
        if (string.IsNullOrWhiteSpace(Words.Grounds)) return new(SuggestionRefusal.GroundsMissing, null, "请写明事由。");
        return string.IsNullOrWhiteSpace(Words.Proposal) ? new(SuggestionRefusal.ProposalMissing, null, "请写明具体建议。") : null;
    }

    private static SuggestionWords Checked(SuggestionWords words)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Grounds.Length, LongestPart, nameof(words));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Proposal.Length, LongestPart, nameof(words));
        return words;
    }
}
