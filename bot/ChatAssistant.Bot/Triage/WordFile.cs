namespace ChatAssistant.Bot.Triage;

/// <summary>The files of Words/, which travel inside the program.</summary>
internal static class WordFile
{
    /// <summary>The lines of a list without comments and empty ones.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"ChatAssistant.Bot.Triage.Words.{file}")
            ?? throw new FileNotFoundException($"The program was built without its word list {file}.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
