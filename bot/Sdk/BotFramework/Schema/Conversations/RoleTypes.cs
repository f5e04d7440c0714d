namespace Microsoft.Bot.Schema;

/// <summary>
/// Who an account is.
/// </summary>
public static class RoleTypes
{
    public const string User = "user";

    public const string Bot = "bot";

    public const string Skill = "skill";
}
