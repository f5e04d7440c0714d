using System.CommandLine;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>Who and why, for the verbs that change what is answered from.</summary>
internal static class DeedOptions
{
    public static readonly Option<string?> By = new("--by") { Description = "经办人，记入版次。默认是操作系统的用户名。", HelpName = "NAME" };

    public static readonly Option<string?> Reason = new("--reason") { Description = "原因，记入版次。", HelpName = "TEXT" };

    public static LibraryDeed Of(ParseResult parsed, LibraryAction action) =>
        new(action, parsed.GetValue(By) is { Length: > 0 } name ? name : Environment.UserName, parsed.GetValue(Reason)?.Trim() ?? "");
}
