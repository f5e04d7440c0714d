namespace Microsoft.Bot.Schema;

/// <summary>
/// Asks for something to be done.
/// </summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
