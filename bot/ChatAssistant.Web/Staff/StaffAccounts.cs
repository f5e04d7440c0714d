using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Staff;

/// <summary>The accounts of staff. Whoever changes one is on record, and nobody changes their own.</summary>
public sealed class StaffAccounts(UserManager<StaffUser> users, AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, UnitBook units)
{
    /// <summary>Adds an account with the usual rights: the first is <see cref="StaffRights.First"/>, any other <see cref="StaffRights.Desk"/>.</summary>
    /// <returns>Why it cannot be, in words for people; empty when it was added.</returns>
    public Task<IReadOnlyList<string>> AddAsync(string name, string password) => AddAsync(name, password, null, AuditNote.Operator, CancellationToken.None);

    /// <inheritdoc cref="AddAsync(string, string)"/>
    /// <param name="name">The user name.</param>
    /// <param name="password">The first password.</param>
    /// <param name="rights">What it may do; null for the usual.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="cancellationToken">Stops waiting; nothing is then changed.</param>
    public Task<IReadOnlyList<string>> AddAsync(string name, string password, StaffRights? rights, string by, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, stop => AddInsideAsync(name, password, rights, by, stop), cancellationToken);

    /// <summary>The same, inside the caller's write.</summary>
    internal async Task<IReadOnlyList<string>> AddInsideAsync(string name, string password, StaffRights? rights, string by, CancellationToken cancellationToken)
    {
        if (password.Contains(name, StringComparison.OrdinalIgnoreCase)) return [PageTexts.PasswordHoldsName];
        var given = rights ?? (await database.Users.AnyAsync(cancellationToken) ? StaffRights.Desk : StaffRights.First);
        if (await ObjectionAsync(given, cancellationToken) is { } objection) return [objection];
        var result = await users.CreateAsync(new StaffUser { UserName = name.Trim(), Rights = given }, password);
        if (result.Succeeded) audit.Note(new(by, AuditActions.AccountAdded, name.Trim()) { After = given.Described() });
        return [.. result.Errors.Select(error => error.Description)];
    }

    public async Task<IReadOnlyList<StaffUser>> AllAsync(CancellationToken cancellationToken) =>
        await database.Users.AsNoTracking().OrderBy(user => user.UserName).ToListAsync(cancellationToken);

    public Task<StaffUser?> FindAsync(string name) => users.FindByNameAsync(name);

    /// <summary>Gives an account other rights. They hold from its next click.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was done.</returns>
    public Task<string?> ChangeRightsAsync(string name, StaffRights rights, string by, CancellationToken cancellationToken) =>
        ChangeAsync(name, by, async user =>
        {
            if (await ObjectionAsync(rights, cancellationToken) is { } objection) return objection;
            audit.Note(new(by, AuditActions.RightsChanged, user.UserName!) { Before = user.Rights.Described(), After = rights.Described() });
            user.Rights = rights;
            return null;
        }, cancellationToken);

    /// <summary>Takes away a second factor whose telephone is lost.</summary>
    /// <inheritdoc cref="ChangeRightsAsync"/>
    public Task<string?> RemoveSecondFactorAsync(string name, string by, CancellationToken cancellationToken) =>
        ChangeAsync(name, by, user =>
        {
            (user.TwoFactorEnabled, user.SealedCodeSecret, user.RecoveryDigests) = (false, null, []);
            audit.Note(new(by, AuditActions.SecondFactorOff, user.UserName!));
            return Task.FromResult<string?>(null);
        }, cancellationToken);

    /// <summary>Closes an account, which stays as the author of what it did; or opens it again.</summary>
    /// <inheritdoc cref="ChangeRightsAsync"/>
    public Task<string?> CloseAsync(string name, bool isClosed, string by, CancellationToken cancellationToken) =>
        ChangeAsync(name, by, user =>
        {
            // The stamp ends sessions that are open.
            (user.LockoutEnd, user.SecurityStamp) = (isClosed ? DateTimeOffset.MaxValue : null, Guid.NewGuid().ToString());
            audit.Note(new(by, isClosed ? AuditActions.AccountClosed : AuditActions.AccountOpened, user.UserName!));
            return Task.FromResult<string?>(null);
        }, cancellationToken);

    private Task<string?> ChangeAsync(string name, string by, Func<StaffUser, Task<string?>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            database,
            async _ => await users.FindByNameAsync(name) is not { } user ? PageTexts.AccountUnknown
                : string.Equals(user.UserName, by, StringComparison.OrdinalIgnoreCase) ? PageTexts.AccountOwn
                : await change(user),
            cancellationToken);

    private async Task<string?> ObjectionAsync(StaffRights rights, CancellationToken cancellationToken) =>
        rights.Objection() ?? (rights.Unit is { } unit && !await units.HasAsync(unit, cancellationToken) ? PageTexts.RightsUnitUnknown : null);
}
