namespace Microsoft.Bot.Schema;

/// <summary>
/// Hands the conversation to someone else.
/// </summary>
public interface IHandoffActivity : IActivity;
