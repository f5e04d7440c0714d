namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Something found in an utterance, from <see cref="Start"/> to <see cref="End"/>, both inclusive.
/// </summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
