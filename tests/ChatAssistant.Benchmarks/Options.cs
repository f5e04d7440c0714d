namespace ChatAssistant.Benchmarks;

/// <summary>Numbers on the command line.</summary>
internal static class Options
{
    /// <summary>The number after a name; null when what stands there is none, or not above zero.</summary>
    public static int? Number(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        if (at < 0) return otherwise;
        return at + 1 < arguments.Length && int.TryParse(arguments[at + 1], out var value) && value > 0 ? value : null;
    }
}
