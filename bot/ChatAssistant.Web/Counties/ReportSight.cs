using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Counties;

/// <summary>Who sees which reports that were handed in: whoever wrote one, and whoever is not of another county.</summary>
internal static class ReportSight
{
    public static IQueryable<CountyReport> SeenBy(this IQueryable<CountyReport> reports, StaffMember member)
    {
        var (name, area) = (member.Name, member.Rights.Area);
        return reports.Where(each => each.FiledAt != null && (area == null || each.County == area || each.Author == name));
    }
}
