namespace Microsoft.Bot.Schema;

/// <summary>
/// Says how a command went.
/// </summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
