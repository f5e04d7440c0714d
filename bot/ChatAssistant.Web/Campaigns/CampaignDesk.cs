using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Campaigns;

/// <summary>
/// 专项征集 as an office makes it: begun, changed, and closed with what came of it. The write that closes it leaves an <see cref="Announcement"/>, by
/// which everybody who took part is told.
/// </summary>
public sealed class CampaignDesk(AssistantDbContext database, DatabaseWriter writer, RunningCampaigns running, StaffAudit audit, DeadlineClock clock)
{
    /// <summary>Begins a call, or changes one.</summary>
    /// <param name="member">Who does; whoever is limited to a county makes calls for that county alone.</param>
    /// <param name="id">Null for a new one.</param>
    /// <param name="words">What is said of it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Its id, and why it was not done, in words for people.</returns>
    public async Task<(Guid? Id, string? Objection)> SaveAsync(StaffMember member, Guid? id, CampaignWords words, CancellationToken cancellationToken)
    {
        var result = await writer.WriteAsync(database, stop => SaveInsideAsync(member, id, member.Rights.Area is { } own ? words with { Area = own } : words, stop), cancellationToken);
        running.Forget();
        return result;
    }

    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    public async Task<string?> CloseAsync(StaffMember member, Guid id, string summary, CancellationToken cancellationToken)
    {
        if (summary.Length > Campaign.LongestSummary) return string.Format(null, PageTexts.CampaignSummaryTooLong, Campaign.LongestSummary);
        var objection = await writer.WriteAsync(database, async stop =>
        {
            if (await OwnAsync(member, id, stop) is not { } found) return PageTexts.CampaignGone;
            if (found.Close(summary, member.Name, clock) is { } refusal) return refusal.CampaignText();
            database.Announcements.Add(new() { Id = found.Id, Subject = AnnouncementSubject.Call, BegunAt = clock.Now });
            audit.Note(new(member.Name, AuditActions.CampaignClosed, found.Topic) { Reason = summary });
            return null;
        }, cancellationToken);
        running.Forget();
        return objection;
    }

    private async Task<(Guid? Id, string? Objection)> SaveInsideAsync(StaffMember member, Guid? id, CampaignWords words, CancellationToken cancellationToken)
    {
        if (words.Refuse() is { } missing) return (id, missing.CampaignText());
        // Two of one name could not be told apart by what people say.
        if (await database.Campaigns.AnyAsync(each => each.Topic == words.Topic && each.ClosedAt == null && each.Id != id, cancellationToken)) return (id, PageTexts.CampaignTopicKnown);
        if (id is null)
        {
            var begun = database.Campaigns.Add(Campaign.Begin(words, member.Name, clock)).Entity;
            audit.Note(new(member.Name, AuditActions.CampaignBegun, begun.Topic) { After = Described(words) });
            return (begun.Id, null);
        }

        if (await OwnAsync(member, id.Value, cancellationToken) is not { } found) return (id, PageTexts.CampaignGone);
        if (found.Edit(words) is { } refusal) return (id, refusal.CampaignText());
        audit.Note(new(member.Name, AuditActions.CampaignEdited, found.Topic) { After = Described(words) });
        return (id, null);
    }

    private async Task<Campaign?> OwnAsync(StaffMember member, Guid id, CancellationToken cancellationToken) =>
        await database.Campaigns.SingleOrDefaultAsync(each => each.Id == id, cancellationToken) is { } found && member.MayChange(found) ? found : null;

    private static string Described(CampaignWords words) => $"{words.From:yyyy-MM-dd}..{words.To:yyyy-MM-dd}; {words.Area}; emergency: {words.IsEmergency}";
}
