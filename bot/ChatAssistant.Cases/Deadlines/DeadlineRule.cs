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
}
