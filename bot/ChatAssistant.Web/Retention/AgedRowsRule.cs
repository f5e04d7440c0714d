using System.Globalization;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.Retention;

/// <summary>Which rows of a table are old. All of it stands in the program; nothing comes from outside.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Table">Their table.</param>
/// <param name="Column">The instant they count from, in ticks.</param>
/// <param name="Before">Instants before this are old.</param>
/// <param name="And">What else must be true of them; null for nothing.</param>
internal sealed record AgedRowsRule(RetentionKind Kind, string Table, string Column, DateTimeOffset Before, string? And = null)
{
    /// <summary>What waits to be sent keeps its steps.</summary>
    private const string IsOnItsWay = """NOT EXISTS (SELECT 1 FROM "Outbox" o WHERE o."Id" = "OutboxId" AND o."State" IN (0, 3))""";

    private const string IsPutAside = "\"Resolution\" = 'OutOfScope'";

    public static IReadOnlyList<AgedRowsRule> Of(RetentionOptions options, DateTimeOffset now) =>
    [
        new(RetentionKind.Turns, "Turns", "At", now.AddDays(-options.TurnDays)),
        new(RetentionKind.Deliveries, "DeliverySteps", "At", now.AddDays(-options.DeliveryDays), IsOnItsWay),
        new(RetentionKind.Feedback, "Feedback", "At", now.AddDays(-options.MessageDays)),
        new(RetentionKind.Questions, "BoardQuestions", "ResolvedAt", now.AddDays(-options.QuestionDays), IsPutAside),
        new(RetentionKind.Invitations, "Invitations", "ExpiresAt", now.AddDays(-options.InvitationDays)),
        new(RetentionKind.Invitations, "SetupLinks", "ExpiresAt", now.AddDays(-options.InvitationDays)),
        Bindings(now.AddDays(-options.BindingDays)),
        new(RetentionKind.Requests, "PrivacyRequests", "DecidedAt", now.AddDays(-options.RequestDays)),
    ];

    /// <summary>A binding is over with the last day of the term, or when it was revoked. None is over before it was made.</summary>
    private static AgedRowsRule Bindings(DateTimeOffset before) =>
        new(RetentionKind.Bindings, "DeputyBindings", "VerifiedAt", before, string.Create(CultureInfo.InvariantCulture, $"(\"RevokedAt\" < {before.UtcTicks} OR \"ExpiresOn\" < '{BeijingTime.DayOf(before):yyyy-MM-dd}')"));

    /// <summary>The condition in SQL.</summary>
    /// <param name="before">The place of the value of <see cref="Before"/>.</param>
    public string IsOld(string before) => $"""("{Column}" < {before}{(And is null ? "" : $" AND {And}")})""";
}
