namespace Microsoft.Bot.Schema;

/// <summary>
/// How much an activity wants to be noticed.
/// </summary>
public static class ActivityImportance
{
    public const string Low = "low";

    public const string Normal = "normal";

    public const string High = "high";
}
