using ChatAssistant.Cases;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>A matter that somebody wants to take back.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Matter">How it begins, so that nobody takes another one back than they mean.</param>
/// <param name="Words">What they said, which may hold the reason.</param>
public sealed record WithdrawDraft(string Number, string Matter, string Words)
{
    private const int LongestShown = 24;

    public static WithdrawDraft Of(Case found, string words)
    {
        var matter = found.Text.ReplaceLineEndings(" ");
        return new(found.Number.ToString(), matter.Length <= LongestShown ? matter : matter[..LongestShown] + "…", words);
    }
}
