namespace ChatAssistant.Web.Staff;

/// <summary>A one-time link for creating the first administrator. The token itself is printed once and kept nowhere.</summary>
public sealed class SetupLinkRow
{
    public int Id { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
