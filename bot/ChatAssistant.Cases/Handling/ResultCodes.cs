namespace ChatAssistant.Cases.Handling;

public static class ResultCodes
{
    private const string Letters = "ABCDEF";

    public static char Letter(this ResultCode code) => Letters[(int)code];

    /// <summary>Reads the letter of a result, in either case.</summary>
    public static bool TryParse(string? letter, out ResultCode code)
    {
        var at = letter is { Length: 1 } ? Letters.IndexOf(letter, StringComparison.OrdinalIgnoreCase) : -1;
        code = at < 0 ? default : (ResultCode)at;
        return at >= 0;
    }
}
