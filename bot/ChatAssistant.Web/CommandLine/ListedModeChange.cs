using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Web.Data.Care;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>A change of mode as <c>modes list --json</c> prints it (docs/contract.md).</summary>
internal sealed record ListedModeChange(
    [property: JsonProperty("channel")] string Channel,
    [property: JsonProperty("before")] string Before,
    [property: JsonProperty("after")] string After,
    [property: JsonProperty("reason")] string Reason,
    [property: JsonProperty("by")] string By,
    [property: JsonProperty("at")] DateTimeOffset At,
    [property: JsonProperty("until")] DateTimeOffset? Until)
{
    public static ListedModeChange Of(ModeChangeRow change) =>
        new(change.Channel, change.Before.Word(), change.After.Word(), change.Reason, change.By, change.At, change.Until);
}
