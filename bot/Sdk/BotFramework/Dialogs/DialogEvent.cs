namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Something the dialogs on the stack may want to handle.
/// </summary>
public class DialogEvent
{
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
