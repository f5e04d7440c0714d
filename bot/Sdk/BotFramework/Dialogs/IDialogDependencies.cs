namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog that needs others in its set.
/// </summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
