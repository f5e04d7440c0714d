using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Routing;

/// <summary>
/// People answer a numbered list with a number, and some channels show no buttons. A line such as 3. 登记为意见建议 stands for the button whose
/// words are in it.
/// </summary>
internal static partial class NumberedOffers
{
    /// <summary>The commands of a reply by their numbers, from 1; empty where a number stands for none.</summary>
    public static string[] In(Activity reply)
    {
        var commands = reply.SuggestedActions?.Actions.Select(action => action.Title).OrderByDescending(title => title.Length).ToList() ?? [];
        var lines = Line().Matches(reply.Text ?? "").Select(line => line.Groups["words"].Value);
        string[] offered = [.. lines.Select(words => commands.Find(command => words.Contains(command, StringComparison.Ordinal)) ?? "")];
        return Array.TrueForAll(offered, command => command.Length == 0) ? [] : offered;
    }

    /// <summary>The command a message picks; null when it picks none.</summary>
    public static string? Picked(string text, string[] offered)
    {
        if (Number().Match(text) is not { Success: true } match) return null;
        var number = "一二三四五六".IndexOf(match.Groups["number"].Value, StringComparison.Ordinal) + 1;
        if (number == 0) number = match.Groups["number"].Value[0] - '0';
        return number <= offered.Length && offered[number - 1].Length > 0 ? offered[number - 1] : null;
    }

    [GeneratedRegex(@"^ *[1-6][.．、] *(?<words>.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("^(我)?(选|要|第|选第)?(?<number>[1-6一二三四五六])(个|项|条|吧|[.。、])*$")]
    private static partial Regex Number();
}
