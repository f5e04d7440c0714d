namespace ChatAssistant.Web.Staff.Audit;

/// <summary>What is to be put on record. Neither a citizen's words nor a citizen's name may stand in it.</summary>
/// <param name="By">The user name of who did it; <see cref="Operator"/> or <see cref="Nobody"/>.</param>
/// <param name="Action">One of <see cref="AuditActions"/>.</param>
/// <param name="Subject">An account, a unit, a case's number, an address of the console.</param>
public sealed record AuditNote(string By, string Action, string Subject)
{
    /// <summary>Who runs the service, at its command line.</summary>
    public const string Operator = "operator";

    /// <summary>Somebody who had not signed in.</summary>
    public const string Nobody = "?";

    /// <summary>The service itself, at night.</summary>
    public const string Service = "system";

    public string? Reason { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public Guid? CaseId { get; init; }
}
