using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// The stack of begun dialogs, the active one first.
/// </summary>
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    [JsonConstructor]
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
