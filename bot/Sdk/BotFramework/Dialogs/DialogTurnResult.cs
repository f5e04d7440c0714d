using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// How a turn of a dialog ended, and with what.
/// </summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    [JsonProperty("status")]
    public DialogTurnStatus Status { get; set; }

    [JsonProperty("result")]
    public object Result { get; set; }

    [JsonProperty("parentEnded")]
    public bool ParentEnded { get; set; }
}
