namespace ChatAssistant.Knowledge;

/// <summary>A program that prints the text of a file as UTF-8.</summary>
/// <param name="Ending">Of the files it reads.</param>
/// <param name="Name">Found on the PATH, or a whole path.</param>
/// <param name="Arguments">With <see cref="FilePlace"/> where the file's name goes; passed one by one and never through a shell.</param>
public sealed record ExtractorProgram(string Ending, string Name, IReadOnlyList<string> Arguments)
{
    public const string FilePlace = "{file}";

    /// <summary>What Debian has: poppler-utils, catdoc, antiword. Of two for one ending the first that is installed is used.</summary>
    public static IReadOnlyList<ExtractorProgram> Usual { get; } =
    [
        new(".pdf", "pdftotext", ["-q", "-enc", "UTF-8", FilePlace, "-"]),
        new(".doc", "catdoc", ["-d", "utf-8", "-w", FilePlace]),
        new(".doc", "antiword", ["-m", "UTF-8.txt", "-w", "0", FilePlace]),
    ];
}
