namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>联名: another deputy who was asked to put their name to a suggestion.</summary>
/// <param name="DeputyId">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="InvitedAt">When they were asked.</param>
public sealed record CoSignature(Guid DeputyId, string Name, DateTimeOffset InvitedAt)
{
    /// <summary>The hash of the words they confirmed; null until they have. Other words are not confirmed.</summary>
    public string? ConfirmedHash { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public bool IsDeclined { get; init; }
}
