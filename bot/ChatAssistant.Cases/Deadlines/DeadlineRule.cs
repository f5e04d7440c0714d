namespace ChatAssistant.Cases.Deadlines;

/// <summary>How long something may take.</summary>
/// <param name="Kind">What.</param>
/// <param name="Amount">How many units; the day it starts is not counted.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Basis">The article it stands in, or <see cref="House"/> with what it follows.</param>
public sealed record DeadlineRule(DeadlineKind Kind, int Amount, DeadlineUnit Unit, string Basis)
{
    /// <summary>How the basis of what no law lays down begins.</summary>
    public const string House = "house";

    /// <summary>Laid down by law: no pause, no reset, no setting.</summary>
    public bool IsLegal => !Basis.StartsWith(House, StringComparison.Ordinal);

    /// <summary>Whether it runs for the share of its length that <see cref="DeadlineOptions.EmergencyPercent"/> says.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>The same for a matter of an emergency call.</summary>
    /// <exception cref="InvalidOperationException">The rule is the law's: nobody shortens it.</exception>
    public DeadlineRule Urgent() =>
        IsLegal ? throw new InvalidOperationException("A clock of the law is not shortened.") : this with { IsUrgent = true, Basis = $"{Basis}（应急征集，缩短）" };
}
