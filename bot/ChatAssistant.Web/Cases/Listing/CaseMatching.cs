using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Listing;

/// <summary>What a filter lets through, of the cases somebody sees. It only ever takes cases away.</summary>
public sealed class CaseMatching(AssistantDbContext database, TimeProvider clock)
{
    private const string Escape = "\\";

    public IQueryable<Case> Of(IQueryable<Case> seen, CaseFilter filter) => Found(Marked(Dated(Sorted(seen, filter), filter), filter), filter.Words);

    private static IQueryable<Case> Sorted(IQueryable<Case> seen, CaseFilter filter)
    {
        if (filter.State is { } state) seen = seen.Where(each => each.State == state);
        if (filter.Lane is { } lane) seen = seen.Where(each => each.Lane == lane);
        if (filter.Source is { } source) seen = seen.Where(each => each.Source == source);
        if (filter.County is { } county) seen = seen.Where(each => each.County == county);
        if (filter.Category is { } category) seen = seen.Where(each => each.Category == category);
        if (filter.Unit is { } unit) seen = seen.Where(each => EF.Property<string?>(each, ListColumns.LeadUnit) == unit);
        if (filter.CampaignId is { } campaign) seen = seen.Where(each => each.CampaignId == campaign);
        if (filter.Deputy is { } deputy) seen = seen.Where(each => EF.Property<string?>(each, ListColumns.DeputyName) == deputy);
        return seen;
    }

    /// <summary>Numbers hold their day, so that days are asked for by them: the list's index has no other.</summary>
    private IQueryable<Case> Dated(IQueryable<Case> seen, CaseFilter filter)
    {
        var today = BeijingTime.Today(clock);
        if (filter.IsWaiting) seen = seen.Where(each => EF.Property<DateOnly>(each, ListColumns.DueOn) < ListColumns.NothingDue);
        if (filter.IsOverdue) seen = seen.Where(each => EF.Property<DateOnly>(each, ListColumns.DueOn) < today);
        if (filter.From is { } from && ListColumns.FirstSerial(from) is var first) seen = seen.Where(each => EF.Property<long>(each, ListColumns.Serial) >= first);
        if (filter.To is { } to && to < DateOnly.MaxValue && ListColumns.FirstSerial(to.AddDays(1)) is var end) seen = seen.Where(each => EF.Property<long>(each, ListColumns.Serial) < end);
        return seen;
    }

    private IQueryable<Case> Marked(IQueryable<Case> seen, CaseFilter filter)
    {
        if (filter.Label is { } label) seen = seen.Where(each => database.CaseLabels.Any(row => row.CaseId == each.Id && row.Label == label));
        if (filter.IsSupervised) seen = seen.Where(each => each.IsSupervised);
        if (filter.Rating is { } rating) seen = seen.Where(each => EF.Property<ChatAssistant.Cases.Ratings.SatisfiedAnswer?>(each, ListColumns.Satisfied) == rating);
        return seen;
    }

    private IQueryable<Case> Found(IQueryable<Case> seen, string words)
    {
        if (words.Length == 0) return seen;
        if (SearchTokens.Query(words) is not { } query) return seen.Where(each => EF.Functions.Like(each.Text, $"%{Escaped(words)}%", Escape));
        var hits = database.Database.SqlQuery<long>($"SELECT rowid AS Value FROM CaseSearch WHERE CaseSearch MATCH {query}");
        return seen.Where(each => hits.Contains(EF.Property<long>(each, ListColumns.Serial)));
    }

    private static string Escaped(string words) =>
        words.Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal);
}
