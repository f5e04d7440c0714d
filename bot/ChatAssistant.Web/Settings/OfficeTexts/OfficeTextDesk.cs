using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>Changes the office's texts: from the next message on, each change on record with the words before and after.</summary>
public sealed class OfficeTextDesk(AssistantDbContext database, DatabaseWriter writer, OfficeTextsInForce texts, StaffAudit audit)
{
    /// <summary>All there are, also those nobody changed.</summary>
    public async Task<IReadOnlyList<OfficeTextRow>> AllAsync(CancellationToken cancellationToken)
    {
        var rows = await database.OfficeTexts.AsNoTracking().ToDictionaryAsync(row => row.Text, cancellationToken);
        return [.. OfficeTextRule.All.Select(rule => rows.GetValueOrDefault(rule.Text) ?? new() { Text = rule.Text })];
    }

    /// <returns>Why it was not kept, in words for people; null when it was.</returns>
    public async Task<string?> KeepAsync(OfficeTextWish wish, string? typedReason, string by, CancellationToken cancellationToken)
    {
        var reason = SettingsNote.Of(typedReason);
        if (SettingsNote.Refuse(reason) is { } wrong) return wrong;
        var objection = await writer.WriteAsync(database, stop => KeepInsideAsync(wish, reason, by, stop), cancellationToken);
        if (objection is null) texts.Refresh();
        return objection;
    }

    private async Task<string?> KeepInsideAsync(OfficeTextWish wish, string reason, string by, CancellationToken cancellationToken)
    {
        var known = await database.OfficeTexts.FindAsync([wish.Text], cancellationToken);
        var row = known ?? new() { Text = wish.Text };
        if (row.Changes != wish.Seen) return PageTexts.OfficeTextMovedOn;
        if (row.Chinese == wish.Chinese && row.English == wish.English) return PageTexts.SettingsUnchanged;
        var before = Told(row);
        (row.Chinese, row.English, row.Changes) = (wish.Chinese, wish.English, row.Changes + 1);
        if (known is null) database.OfficeTexts.Add(row);
        audit.Note(new(by, AuditActions.OfficeTextChanged, wish.Text.Text()) { Reason = reason, Before = before, After = Told(row) });
        return null;
    }

    /// <summary>The words in force; the English ones where the office wrote them.</summary>
    private static string Told(OfficeTextRow row) =>
        row.WordsIn(OfficeLanguage.Chinese) + (row.English is { } english ? $"\n\n{PageTexts.OfficeTextEnglish}：{english}" : "");
}
