using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>The matters of the person who speaks.</summary>
public sealed partial class OwnCases(ICaseBook cases)
{
    private const int MostLookedAt = 20;

    /// <summary>The matter a message means: the one whose number it gives, else the newest that fits. Null when there is none of theirs.</summary>
    public async Task<Case?> MeantAsync(ITurnContext turn, string text, Func<Case, bool> fits, CancellationToken cancellationToken)
    {
        var own = await AllAsync(turn, cancellationToken);
        return NumberIn(text) is { } number ? own.FirstOrDefault(each => each.Number == number) : own.FirstOrDefault(fits);
    }

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<Case>> AllAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        cases.OfAsync(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id, MostLookedAt, cancellationToken);

    /// <summary>Whether a message gives the number of another matter.</summary>
    public static bool NamesOther(string text, string number) => NumberIn(text) is { } named && named.ToString() != number;

    private static CaseNumber? NumberIn(string text) =>
        NumberLike().Match(text) is { Success: true } typed && CaseNumber.TryParse(typed.Value, out var number) ? number : null;

    [GeneratedRegex(@"20\d{6}[-—– ]?\d{4,7}[-—– ]?\d")]
    private static partial Regex NumberLike();
}
