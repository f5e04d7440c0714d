using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>What came of asking phrasings that were taken out of the library.</summary>
internal static class HeldOutTable
{
    public static string ForPeople(HeldOutReport report, bool withFailures)
    {
        List<string> lines = ["没有收录的问法：   问数  排第一  前三名"];
        lines.AddRange(report.ByLaw.Append(("全部", report.Questions.Count, report.First, report.FirstThree)).Select(law => Row(law)));
        lines.Add($"不会被拒答的占 {report.Answered:P1}。");
        if (withFailures) lines.AddRange(report.Questions.Where(question => question.Place != 1).Select(question => $"✗ {question.Address}  {question.Text}  {(question.Place == 0 ? "没有找到" : $"排第{question.Place}")}"));
        return string.Join('\n', lines);
    }

    public static object ForPrograms(HeldOutReport report) => new
    {
        file = "held-out-phrasings",
        queries = report.Questions.Count,
        first = Math.Round(report.First, 4),
        firstThree = Math.Round(report.FirstThree, 4),
        answered = Math.Round(report.Answered, 4),
    };

    private static string Row((string Law, int Asked, double First, double FirstThree) law) =>
        $"{law.Asked,20}{law.First,9:F3}{law.FirstThree,8:F3}  {law.Law}";
}
