namespace ChatAssistant.Cases.HotIssues;

/// <summary>One person's matter, as far as it makes an issue hot.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Person">Who filed it: channel and id there.</param>
/// <param name="Place">The county it belongs to, or where nobody knows that, where the person said it is.</param>
/// <param name="Category">The topic; null while nobody has set it.</param>
/// <param name="Text">The masked matter.</param>
/// <param name="At">When it was filed.</param>
public sealed record Voice(Guid CaseId, string Person, string Place, string? Category, string Text, DateTimeOffset At)
{
    /// <summary>Who has joined it (附议).</summary>
    public IReadOnlyList<string> Joined { get; init; } = [];

    /// <summary>Accusations and emergencies are never clustered: a heap of them would tell what a single one must not.</summary>
    public static bool MayCount(Lane lane, CaseState state) =>
        lane is Lane.Inquiry or Lane.Suggestion or Lane.Grievance && state is not (CaseState.Spam or CaseState.Withdrawn);
}
