using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

internal static class CaseFiling
{
    /// <summary>
    /// Puts a matter on file, whoever brings it: in the county its place lies in, where nobody has named one, for otherwise the county would
    /// not see it. Becomes true with what the context commits.
    /// </summary>
    public static Case File(this DbSet<Case> cases, CaseNumber number, Matter matter, Citizen citizen, DeadlineClock clock)
    {
        var filed = Case.File(number, matter with { County = matter.County ?? MatterTriage.Of(matter.Area).Area }, citizen, clock);
        cases.Add(filed);
        return filed;
    }
}
