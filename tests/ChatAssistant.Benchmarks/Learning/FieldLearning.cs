using System.Globalization;
using ChatAssistant.Benchmarks.Retrieval;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Benchmarks.Learning;

/// <summary>Writes the file of <see cref="FieldWords"/> anew. To be run when phrasings or words of other fields were added.</summary>
internal static class FieldLearning
{
    /// <summary>A smaller weight changes nothing that shows.</summary>
    private const double Smallest = 0.08;

    private static readonly string[] Heading =
    [
        "# What tells a question of the fields of this library from one of another field of life: a gram and what it adds to the logarithm of the odds.",
        "# Learnt, not written: run  dotnet run -c Release --project tests/ChatAssistant.Benchmarks -- field-words knowledge/library",
        "# from the phrasings of the laws that ship, other-fields.txt and the questions of STARD (THUIR, MIT licence).",
    ];

    /// <param name="arguments">The library folder.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var folder] || SharedFolder.Find(Corpora.Questions) is not { } questions)
        {
            Console.Error.WriteLine($"Name the library folder; {Corpora.Questions} must stand in the owner's folder.");
            return 2;
        }

        var content = await new LibraryFolder(folder).ReadAsync(CancellationToken.None);
        var weights = new FieldTeacher(GramsOf(FieldExamples.Ours(content), content.Lexicon), GramsOf(FieldExamples.Others(content, questions), content.Lexicon)).Learn();
        var lines = weights.Where(pair => pair.Key.Length == 0 || Math.Abs(pair.Value) >= Smallest).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:F2}"));
        await File.WriteAllLinesAsync(Path.Combine(folder, "lexicon", FieldWords.FileName), [.. Heading, .. lines]);
        return 0;
    }

    private static List<HashSet<string>> GramsOf(IReadOnlyList<string> texts, Lexicon lexicon) =>
        [.. texts.Select(PlainText.Of).Select(plain => FieldWords.GramsOf(plain, lexicon.AskingIn(plain)))];
}
