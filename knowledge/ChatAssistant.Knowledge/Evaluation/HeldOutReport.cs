using System.Globalization;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>What came of asking phrasings that are not held.</summary>
public sealed record HeldOutReport(IReadOnlyList<HeldOutQuestion> Questions)
{
    /// <summary>The share of questions whose article came first.</summary>
    public double First => ShareWithin(1, Questions);

    /// <summary>And of those whose article was among the first three.</summary>
    public double FirstThree => ShareWithin(3, Questions);

    /// <summary>The share of questions that would not be refused.</summary>
    public double Answered => Questions.Select(question => question.IsAnswered ? 1.0 : 0).DefaultIfEmpty().Average();

    /// <summary>First and first three for each law, by name.</summary>
    public IReadOnlyList<(string Law, int Asked, double First, double FirstThree)> ByLaw =>
        [.. Questions.GroupBy(question => question.Address.Document)
            .OrderBy(law => law.Key, StringComparer.Ordinal)
            .Select(law => (law.Key, law.Count(), ShareWithin(1, law), ShareWithin(3, law)))];

    /// <summary>A table by law, for people.</summary>
    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var (law, asked, first, firstThree) in ByLaw.Append(("all", Questions.Count, First, FirstThree)))
            table.AppendLine(CultureInfo.InvariantCulture, $"{asked,6}{first,8:F3}{firstThree,8:F3}  {law}");

        return table.ToString();
    }

    private static double ShareWithin(int places, IEnumerable<HeldOutQuestion> questions) =>
        questions.Select(question => question.Place > 0 && question.Place <= places ? 1.0 : 0).DefaultIfEmpty().Average();
}
