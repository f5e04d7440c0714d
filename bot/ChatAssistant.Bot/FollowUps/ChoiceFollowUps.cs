using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>The answer to 请问您指的是哪一份文件: one of the choices, by its name or number.</summary>
internal sealed partial class ChoiceFollowUps(Sources sources)
{
    public FollowUp? Of(Saying said, QuestionTurn open)
    {
        var chosen = Array.Find(open.Choices, choice => Bare(choice) == Bare(said.Core)) ?? ByNumber(said, open.Choices) ?? ByName(said, open.Choices);
        if (chosen is null) return null;
        var meant = chosen + open.Asked;
        return new([new(meant, open.Day)], meant) { Subject = chosen + open.Subject };
    }

    private static string? ByNumber(Saying said, string[] choices) =>
        Number().Match(said.Core) is { Success: true } match && ChineseNumeral.Parse(match.Groups[1].Value) is { } number && number >= 1 && number <= choices.Length
            ? choices[number - 1]
            : null;

    /// <summary>Another name of a choice: 传防法.</summary>
    private string? ByName(Saying said, string[] choices)
    {
        var named = sources.NamedIn(said.Core);
        if (named is not [var only, ..] || AskWords.Content(Kinds().Replace(said.Core.Remove(only.Start, only.Length), "")).Length > 0) return null;
        return Array.Find(choices, choice => sources.NamedIn(choice).Any(naming => naming.Id == only.Id));
    }

    private static string Bare(string name) => name.Trim('《', '》', ' ');

    [GeneratedRegex($"^第?([{ChineseNumeral.Characters}0-9]{{1,2}})(?:个|部|份|项|条)?$")]
    private static partial Regex Number();

    [GeneratedRegex("《|》|的|那个|那部|那份|这部|这个|通知|决议|公告|吧")]
    private static partial Regex Kinds();
}
