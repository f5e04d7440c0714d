using System.Security.Cryptography;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;

namespace ChatAssistant.Web.Demo;

/// <summary>The office of a demonstration: units, deputies, and an account for each part.</summary>
public sealed class DemoOffice(UnitBook units, StaffAccounts accounts, AssistantDbContext database, DatabaseWriter writer, ICertificateHasher hasher)
{
    private const int Deputies = 24;
    private const int PasswordLength = 14;
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Adds an account for each part somebody may have. The passwords are new ones, and stand nowhere else.</summary>
    /// <exception cref="InvalidDataException">An account cannot be added, such as when its name is taken.</exception>
    internal async Task<IReadOnlyList<DemoAccount>> StaffAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var added = new List<DemoAccount>();
        foreach (var (name, rights) in Parts(world))
        {
            var account = new DemoAccount(name, RandomNumberGenerator.GetString(PasswordLetters, PasswordLength), rights);
            var objections = await accounts.AddAsync(name, account.Password, rights, AuditNote.Operator, cancellationToken);
            if (objections is [var first, ..]) throw new InvalidDataException($"{name}: {first}");
            added.Add(account);
        }

        return added;
    }

    /// <summary>Adds the units there are not yet.</summary>
    internal async Task AddUnitsAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        await units.AddAsync(AnsweringFromTheDesk.Desk, UnitKind.CongressOffice, null, AuditNote.Operator, cancellationToken);
        foreach (var (name, county) in world.Units) await units.AddAsync(name, UnitKind.Department, county, AuditNote.Operator, cancellationToken);
    }

    internal Task<IReadOnlyList<Deputy>> DeputiesAsync(DemoWorld world, DateOnly today, CancellationToken cancellationToken) =>
        writer.WriteAsync<IReadOnlyList<Deputy>>(database, _ =>
        {
            List<Deputy> made = [.. Enumerable.Range(1, Deputies).Select(number => DeputyOf(world, number, today))];
            database.Deputies.AddRange(made);
            return Task.FromResult<IReadOnlyList<Deputy>>(made);
        }, cancellationToken);

    private Deputy DeputyOf(DemoWorld world, int number, DateOnly today)
    {
        var place = world.Places[number % world.Places.Count];
        var seat = new DeputySeat(number % 3 == 0 ? DeputyLevel.City : DeputyLevel.County, place.County, $"演示第{number}选区", today.AddYears(-3), today.AddYears(2));
        return new($"演示代表{number:D2}", seat, hasher.HashOf($"demo-{number}"));
    }

    private static IEnumerable<(string Name, StaffRights Rights)> Parts(DemoWorld world)
    {
        var last = world.Places[^1];
        yield return ("demo-admin", StaffRights.AdministratorOnly);
        yield return (DemoStaff.Reviewer1, new(StaffRoles.Reviewer, Permissions.Publish));
        yield return (DemoStaff.Reviewer2, new(StaffRoles.Reviewer, (Permissions)RightWords.Permissions.Sum(each => (int)each)));
        yield return (DemoStaff.Dispatcher1, new(StaffRoles.Dispatcher));
        yield return ("demo-desk", new(StaffRights.Desk.Roles, Permissions.Export));
        yield return (DemoStaff.Supervisor1, new(StaffRoles.Supervisor, Permissions.Accusations | Permissions.Export));
        yield return ("demo-county", new(StaffRoles.CountyCongress, Area: last.County));
        yield return ("demo-unit-1", new(StaffRoles.UnitLiaison, Unit: DemoWorld.UnitOf(world.Topics[0], last)));
        yield return ("demo-unit-2", new(StaffRoles.UnitLiaison, Unit: DemoWorld.UnitOf(world.Topics[1], last)));
        yield return ("demo-editor", new(StaffRoles.KnowledgeEditor));
        yield return ("demo-auditor", new(StaffRoles.Auditor));
    }
}
