using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Tells questions of the fields the library is about from those of other fields of life, by what was learnt from phrasings of ours and from
/// questions about all other law. A single word cannot tell: 工资 is asked about by who was dismissed and by who was quarantined.
/// </summary>
/// <param name="leaning">What a question without any known word has: how much likelier ours is than another.</param>
/// <param name="weights">What a gram adds to it.</param>
internal sealed class FieldWords(double leaning, IReadOnlyDictionary<string, float> weights)
{
    public const string FileName = "field-words.tsv";

    /// <summary>Past this a question is as surely ours, or another's, as can be told.</summary>
    public const double Surest = 3;

    private const int Shortest = 2, Longest = 3;

    public static readonly FieldWords None = new(0, new Dictionary<string, float>());

    /// <summary>Reads the file that the program in tests/ChatAssistant.Benchmarks writes: a gram and its weight a line, the leaning first and without a gram.</summary>
    public static async Task<FieldWords> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, FileName), cancellationToken);
        var weights = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => float.Parse(parts[1], CultureInfo.InvariantCulture));
        return weights.Remove("", out var leaning) ? new(leaning, weights) : throw new InvalidDataException($"{FileName}: the line without a gram is missing.");
    }

    /// <summary>The logarithm of the odds that a question is of our fields, within bounds; 0 when nothing tells.</summary>
    /// <param name="plain">In plain form.</param>
    /// <param name="asking">Of each character, whether it only asks.</param>
    public double OddsOf(string plain, bool[] asking)
    {
        var grams = GramsOf(plain, asking);
        if (!grams.Any(weights.ContainsKey)) return 0;
        return Math.Clamp(leaning + grams.Sum(gram => weights.GetValueOrDefault(gram)) / Math.Sqrt(grams.Count), -Surest, Surest);
    }

    /// <summary>Two and three characters that stand together, none of them asking, each once.</summary>
    public static HashSet<string> GramsOf(string plain, bool[] asking)
    {
        var grams = new HashSet<string>();
        var run = 0;
        for (var at = 0; at < plain.Length; at++)
        {
            run = !asking[at] && plain[at] is >= '\u4E00' and <= '\u9FFF' ? run + 1 : 0;
            for (var length = Shortest; length <= Math.Min(run, Longest); length++) grams.Add(plain.Substring(at + 1 - length, length));
        }

        return grams;
    }
}
