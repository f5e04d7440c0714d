using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

/// <summary>Where no account exists, whoever can read the program's output makes the first, once.</summary>
public sealed class FirstAdministrator(
    AssistantDbContext database, DatabaseWriter writer, StaffAccounts accounts, IOptions<StaffOptions> options, TimeProvider clock)
{
    private const int TokenBytes = 32;

    /// <summary>
    /// Writes one line with a new setup link while no account exists; links given out before stop working. The code stands in the
    /// address's fragment, which browsers do not send, so that no log holds it.
    /// </summary>
    /// <param name="site">Where the console is reached.</param>
    /// <param name="output">Read by whoever started the program; never a log.</param>
    /// <param name="cancellationToken">Stops waiting; nothing is then changed.</param>
    public async Task AnnounceAsync(Uri site, TextWriter output, CancellationToken cancellationToken)
    {
        if (await database.Users.AnyAsync(cancellationToken)) return;
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        await writer.WriteAsync(database, stop => IssueAsync(code, stop), cancellationToken);
        var hours = Math.Max(1, (int)options.Value.SetupLinkValidFor.TotalHours);
        await output.WriteLineAsync(string.Format(null, PageTexts.SetupAnnouncement, hours, new Uri(site, $"staff/setup#{code}")));
    }

    /// <summary>Makes the first account for a code that was announced.</summary>
    /// <returns>Why it cannot be, in words for people; empty when the account was made. Only then is the code used up.</returns>
    public Task<IReadOnlyList<string>> RedeemAsync(string code, string name, string password, StaffRights rights, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, stop => RedeemInsideAsync(code, name, password, rights, stop), cancellationToken);

    private async Task<bool> IssueAsync(string code, CancellationToken cancellationToken)
    {
        await database.SetupLinks.Where(link => link.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        database.SetupLinks.Add(new SetupLinkRow { TokenHash = HashOf(code), ExpiresAt = clock.GetUtcNow() + options.Value.SetupLinkValidFor });
        return true;
    }

    private async Task<IReadOnlyList<string>> RedeemInsideAsync(
        string code, string name, string password, StaffRights rights, CancellationToken cancellationToken)
    {
        var hash = HashOf(code.Trim());
        var link = await database.SetupLinks.SingleOrDefaultAsync(each => each.TokenHash == hash, cancellationToken);
        if (link is null) return [PageTexts.SetupCodeUnknown];
        if (link.UsedAt is not null || await database.Users.AnyAsync(cancellationToken)) return [PageTexts.SetupCodeUsed];
        if (link.ExpiresAt <= clock.GetUtcNow()) return [PageTexts.SetupCodeExpired];

        var errors = await accounts.AddInsideAsync(name, password, rights, AuditNote.Operator, cancellationToken);
        if (errors is []) link.UsedAt = clock.GetUtcNow();
        return errors;
    }

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
