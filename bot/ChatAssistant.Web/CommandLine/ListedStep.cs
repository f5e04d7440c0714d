using ChatAssistant.Web.Data.Conversations;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>A line of the delivery ledger as <c>outbox show --json</c> prints it (docs/contract.md).</summary>
internal sealed record ListedStep(
    [property: JsonProperty("step")] string Step,
    [property: JsonProperty("at")] DateTimeOffset At,
    [property: JsonProperty("attempt")] int Attempt,
    [property: JsonProperty("fault")] string? Fault,
    [property: JsonProperty("by")] string? By,
    [property: JsonProperty("reason")] string? Reason)
{
    public static ListedStep Of(DeliveryStepRow row) => new(Word(row.Step), row.At, row.Attempt, row.Fault, row.By, row.Reason);

    private static string Word(DeliveryStep step) => step switch
    {
        DeliveryStep.WindowExpired => "window_expired",
        _ => step.ToString().ToLowerInvariant(),
    };
}
