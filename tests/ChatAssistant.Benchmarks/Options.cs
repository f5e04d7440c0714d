namespace ChatAssistant.Benchmarks;

/// <summary>Numbers and words on the command line.</summary>
internal static class Options
{
    /// <summary>The number after a name; null when what stands there is none, or not above zero.</summary>
    public static int? Number(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        if (at < 0) return otherwise;
        return at + 1 < arguments.Length && int.TryParse(arguments[at + 1], out var value) && value > 0 ? value : null;
    }

    /// <summary>The word after a name; null when none stands there.</summary>
    public static string? Word(string[] arguments, string name, string otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : arguments.ElementAtOrDefault(at + 1);
    }
}
