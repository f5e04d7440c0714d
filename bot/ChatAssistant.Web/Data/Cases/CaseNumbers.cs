using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Gives out case numbers ahead, in a write of its own: a turn that fails leaves a gap and never a double.</summary>
public sealed class CaseNumbers(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer)
{
    public async Task<CaseNumber> NextAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var numbers = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await writer.WriteAsync(
            numbers,
            async stop =>
            {
                var row = await numbers.CaseDays.FindAsync([day], stop) ?? numbers.CaseDays.Add(new CaseDayRow { Day = day }).Entity;
                return ++row.Last;
            },
            cancellationToken);
        return CaseNumber.Of(day, last);
    }
}
