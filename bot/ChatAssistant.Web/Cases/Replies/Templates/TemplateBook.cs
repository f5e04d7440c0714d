using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Replies.Templates;

/// <summary>The templates of an office: those that came with the program, as they were changed, and its own.</summary>
public sealed class TemplateBook(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, TimeProvider clock)
{
    private const string Changed = "template_changed";

    public async Task<IReadOnlyList<ReplyTemplate>> AllAsync(CancellationToken cancellationToken)
    {
        var kept = await database.ReplyTemplates.AsNoTracking().ToListAsync(cancellationToken);
        return [.. DefaultTemplates.All.Where(each => kept.TrueForAll(one => one.Id != each.Id)).Concat(kept).OrderBy(each => each.Id)];
    }

    /// <summary>Those offered for a case.</summary>
    public async Task<IReadOnlyList<ReplyTemplate>> ForAsync(Case found, CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(each => each.IsFor(found))];

    /// <summary>Changes a template, or adds one.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was kept.</returns>
    public Task<string?> SaveAsync(Guid? id, TemplateWords words, string by, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (words.Title.Length is 0 or > ReplyTemplate.LongestTitle || words.Text.Length is 0 or > Case.LongestReply) return PageTexts.TemplateWrong;
            var kept = await database.ReplyTemplates.FindAsync([id ?? Guid.Empty], stop);
            if (id is not null && kept is null && DefaultTemplates.All.All(each => each.Id != id)) return PageTexts.DecisionGone;
            if (kept is null) database.ReplyTemplates.Add(kept = new ReplyTemplate { Id = id ?? Guid.CreateVersion7(), Title = "", Text = "" });
            Write(kept, words, by);
            audit.Note(new(by, Changed, words.Title) { After = words.IsActive ? null : "inactive" });
            return null;
        }, cancellationToken);

    private void Write(ReplyTemplate kept, TemplateWords words, string by)
    {
        (kept.Title, kept.Text, kept.Lane, kept.State, kept.Result, kept.IsActive) = words;
        (kept.EditedBy, kept.EditedAt) = (by, clock.GetUtcNow());
    }
}
