using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Views;

/// <summary>Views of the list: one's own, and those shared.</summary>
public sealed class SavedViews(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, TimeProvider clock)
{
    /// <summary>More are no help in finding anything.</summary>
    private const int MostOfOne = 30;

    private const string Saved = "view_saved";
    private const string Removed = "view_removed";

    public async Task<IReadOnlyList<SavedView>> OfAsync(string owner, CancellationToken cancellationToken) =>
        await database.SavedViews.AsNoTracking().Where(view => view.Owner == owner || view.IsShared).OrderBy(view => view.Name).ToListAsync(cancellationToken);

    /// <returns>Why it cannot be saved, in words for people; null when it was.</returns>
    public Task<string?> SaveAsync(string owner, string name, string address, bool isShared, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (name.Length is 0 or > SavedView.LongestName || address.Length > SavedView.LongestAddress) return PageTexts.ViewNameWrong;
            var own = await database.SavedViews.Where(view => view.Owner == owner).ToListAsync(stop);
            if (own.Count >= MostOfOne) return PageTexts.ViewTooMany;
            if (own.Exists(view => view.Name == name)) return PageTexts.ViewKnown;
            database.SavedViews.Add(new() { Owner = owner, Name = name, Address = address, IsShared = isShared, SavedAt = clock.GetUtcNow() });
            audit.Note(new(owner, Saved, name));
            return null;
        }, cancellationToken);

    /// <summary>Only whose it is takes it away.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> RemoveAsync(string owner, Guid id, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (await database.SavedViews.SingleOrDefaultAsync(view => view.Id == id && view.Owner == owner, stop) is not { } view) return false;
            database.SavedViews.Remove(view);
            audit.Note(new(owner, Removed, view.Name));
            return true;
        }, cancellationToken);
}
