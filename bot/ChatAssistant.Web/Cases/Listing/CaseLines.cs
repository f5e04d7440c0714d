using ChatAssistant.Cases;
using ChatAssistant.Web.Cases.Labels;
using ChatAssistant.Web.Data.Cases;

namespace ChatAssistant.Web.Cases.Listing;

/// <summary>Puts beside what a list has read of cases what is kept elsewhere: how far answers have come, and labels.</summary>
public sealed class CaseLines(Deliveries deliveries, CaseLabels labels, TimeProvider clock)
{
    internal async Task<IReadOnlyList<CaseLine>> OfAsync(IReadOnlyList<ListedRow> rows, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock);
        var states = await deliveries.OfAsync([.. rows.Select(row => row.MessageId).OfType<string>()], cancellationToken);
        var labelled = await labels.OfAsync([.. rows.Select(row => row.Id)], cancellationToken);
        return [.. rows.Select(row => new CaseLine(row.Number, row.State, row.Area, row.Text, row.CreatedAt)
        {
            Lane = row.Lane,
            DueOn = row.DueOn == ListColumns.NothingDue ? null : row.DueOn,
            IsOverdue = row.DueOn < today,
            IsSupervised = row.IsSupervised,
            Unit = row.Unit,
            RepliedAt = row.RepliedAt,
            Delivery = row.MessageId is { } message && states.TryGetValue(message, out var delivery) ? delivery : null,
            Labels = [.. labelled[row.Id]],
        })];
    }
}
