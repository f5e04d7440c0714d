namespace Microsoft.Bot.Schema;

/// <summary>
/// Kinds that never leave the process.
/// </summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";

    public const string InvokeResponse = "invokeResponse";
}
