namespace ChatAssistant.Cases.HotIssues;

/// <summary>
/// Many voices of people of whom nothing was known before, all at once, may be one person with many accounts. It is said beside the heat
/// and changes nothing in it: whether it is so, a person judges.
/// </summary>
public static class Bursts
{
    private const int FewestNewPeople = 3;

    private static readonly TimeSpan Together = TimeSpan.FromDays(1);

    /// <summary>Whether at least half of the people, and three, are new and came within a day.</summary>
    public static bool IsBurst(this Issue issue)
    {
        var newcomers = issue.Members.Where(each => each.IsFirstOfPerson).Select(each => each.Voice.At).ToList();
        var people = issue.Members.Select(each => each.Voice.Person).Distinct().Count();
        for (var first = 0; first < newcomers.Count; first++)
        {
            var together = newcomers.Skip(first).TakeWhile(at => at - newcomers[first] <= Together).Count();
            if (together >= FewestNewPeople && together * 2 >= people) return true;
        }

        return false;
    }
}
