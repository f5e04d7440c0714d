using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Cases.PersonalData;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Counties;

/// <summary>Where reports are written. A county writes its own and sees no other's draft; nor does the city.</summary>
public sealed class ReportDesk(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, IOptions<CountyReportOptions> options, TimeProvider clock)
{
    private const int ShortestText = 10;
    private const int MostOwn = 20;

    public ReportPeriod Now => ReportPeriod.Of(BeijingTime.Today(clock), options.Value.Rhythm);

    /// <summary>The county's drafts, newest first; none for whoever is no county's.</summary>
    public async Task<IReadOnlyList<CountyReport>> DraftsAsync(StaffMember member, CancellationToken cancellationToken) =>
        await Drafts(member).AsNoTracking().OrderByDescending(each => each.WrittenAt).ToListAsync(cancellationToken);

    /// <summary>Null when there is none such for this county.</summary>
    public Task<CountyReport?> DraftAsync(StaffMember member, Guid id, CancellationToken cancellationToken) =>
        Drafts(member).AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellationToken);

    /// <summary>What somebody reported from the spot, newest first.</summary>
    public async Task<IReadOnlyList<CountyReport>> OwnLastMileAsync(StaffMember member, CancellationToken cancellationToken) =>
        await database.CountyReports.AsNoTracking().Where(each => each.Kind == ReportKind.LastMile && each.Author == member.Name)
            .OrderByDescending(each => each.WrittenAt).Take(MostOwn).ToListAsync(cancellationToken);

    /// <summary>Keeps a draft or hands it in.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was.</returns>
    public Task<string?> WriteAsync(StaffMember member, Guid? id, ReportWriting written, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (written.Objection(Now) is { } objection) return objection;
            var draft = id is { } known ? await Drafts(member).SingleOrDefaultAsync(each => each.Id == known, stop) : Begun(member, written);
            if (draft is null) return PageTexts.ReportGone;
            (draft.Kind, draft.Period, draft.Text) = (written.Kind, written.Period, Masked(written.Text));
            (draft.Author, draft.WrittenAt) = (member.Name, clock.GetUtcNow());
            if (written.IsFiled) File(draft);
            return null;
        }, cancellationToken);

    /// <summary>Hands in what a cadre met on the spot. Whoever is of a county reports for it; else the place tells which.</summary>
    public Task<string?> WriteAsync(StaffMember member, LastMileEntry entry, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, _ =>
        {
            if (entry.Place.Length is 0 or > CountyReport.LongestPlace) return Task.FromResult<string?>(PageTexts.LastMilePlaceWrong);
            if (entry.Text.Length is < ShortestText or > CountyReport.LongestText || entry.Tried.Length > CountyReport.LongestText) return Task.FromResult<string?>(PageTexts.ReportTextWrong);
            var report = new CountyReport
            {
                Kind = ReportKind.LastMile,
                County = member.Rights.Area ?? MatterTriage.Of(entry.Place).Area,
                Period = Now.Start,
                Text = Masked(entry.Text),
                Place = Masked(entry.Place),
                Tried = Masked(entry.Tried),
                Author = member.Name,
                WrittenAt = clock.GetUtcNow(),
            };
            database.CountyReports.Add(report);
            File(report);
            return Task.FromResult<string?>(null);
        }, cancellationToken);

    private static string Masked(string text) => MaskedText.Of(text).Text;

    private CountyReport Begun(StaffMember member, ReportWriting written)
    {
        var draft = new CountyReport { Kind = written.Kind, County = member.Rights.Area, Period = written.Period, Text = "", Author = member.Name, WrittenAt = clock.GetUtcNow() };
        database.CountyReports.Add(draft);
        return draft;
    }

    private void File(CountyReport report)
    {
        report.FiledAt = clock.GetUtcNow();
        audit.Note(new(report.Author, AuditActions.ReportFiled, $"{report.County} {report.Kind.Text()} {report.Period:yyyy-MM}"));
    }

    private IQueryable<CountyReport> Drafts(StaffMember member)
    {
        var area = member.Is(StaffRoles.CountyCongress) ? member.Rights.Area : null;
        return database.CountyReports.Where(each => each.FiledAt == null && area != null && each.County == area);
    }
}
