using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Views;

/// <summary>
/// Views of the list: one's own, and those of colleagues who share them. Names and search words are somebody's own and may say what a matter is
/// about, so they stay in the house: the city's among the city's, a unit's in the unit, a county's in the county.
/// </summary>
public sealed class SavedViews(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, TimeProvider clock)
{
    /// <summary>More are no help in finding anything.</summary>
    private const int MostOfOne = 30;

    private const string Saved = "view_saved";
    private const string Removed = "view_removed";

    public async Task<IReadOnlyList<SavedView>> OfAsync(StaffMember member, CancellationToken cancellationToken)
    {
        var listed = await database.SavedViews.AsNoTracking().Where(view => view.Owner == member.Name || view.IsShared).OrderBy(view => view.Name).ToListAsync(cancellationToken);
        var owners = listed.Select(view => view.Owner).Distinct().ToList();
        var rights = await database.Users.AsNoTracking().Where(user => owners.Contains(user.UserName!)).ToDictionaryAsync(user => user.UserName!, user => user.Rights, cancellationToken);
        return [.. listed.Where(view => view.Owner == member.Name || (rights.TryGetValue(view.Owner, out var owner) && IsForAll(view, owner, member.Rights)))];
    }

    private static bool IsForAll(SavedView view, StaffRights owner, StaffRights reader) =>
        owner.Unit == reader.Unit && owner.Area == reader.Area
        && (reader.SeesAccusations() || !view.Address.Contains(nameof(Lane.Accusation), StringComparison.OrdinalIgnoreCase));

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
