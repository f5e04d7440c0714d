using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Rates;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Statistics;

/// <summary>Reads what is counted of cases: a few columns of each part, since cases read whole would take minutes for a hundred thousand.</summary>
internal static class FactsReader
{
    private static readonly DeadlineKind[] Responding = [DeadlineKind.Notify, DeadlineKind.FirstLook];
    private static readonly DeadlineKind[] Answering = [DeadlineKind.Handle, DeadlineKind.Answer];

    public static async Task<Dictionary<Guid, CaseFacts>> ReadAsync(IQueryable<Case> cases, PersonNumbers people, CancellationToken cancellationToken)
    {
        var facts = await CasesAsync(cases, people, cancellationToken);
        await AddClocksAsync(facts, cases, cancellationToken);
        await AddUnitsAsync(facts, cases, cancellationToken);
        await AddAnswersAsync(facts, cases, cancellationToken);
        return facts;
    }

    private static async Task<Dictionary<Guid, CaseFacts>> CasesAsync(IQueryable<Case> cases, PersonNumbers people, CancellationToken cancellationToken)
    {
        var rows = await cases
            .Select(each => new { each.Id, each.Citizen.Channel, each.Citizen.UserId, each.CreatedAt, each.Lane, each.State, each.County, each.Category, each.Source, each.IsSupervised })
            .ToListAsync(cancellationToken);
        // The same few names stand in every row.
        var names = new Dictionary<string, string>();
        return rows.ToDictionary(row => row.Id, row => new CaseFacts(row.Id, people.Of(row.Channel, row.UserId), BeijingTime.DayOf(row.CreatedAt))
        {
            Lane = row.Lane,
            State = row.State,
            County = Once(names, row.County),
            Category = Once(names, row.Category),
            Source = row.Source,
            IsSupervised = row.IsSupervised,
        });
    }

    private static async Task AddClocksAsync(Dictionary<Guid, CaseFacts> facts, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var clocks = await cases
            .SelectMany(each => each.Deadlines, (each, one) => new { each.Id, one.Kind, one.Due, one.MetAt, one.StoppedAt })
            .ToListAsync(cancellationToken);
        foreach (var own in clocks.GroupBy(each => each.Id).Where(own => facts.ContainsKey(own.Key)))
        {
            var held = own.Where(each => each.StoppedAt is null).ToList();
            facts[own.Key] = facts[own.Key] with
            {
                ResponseDue = held.Where(each => each.Kind is DeadlineKind.Notify).Max(each => (DateOnly?)each.Due),
                RespondedOn = DayOf(held.Where(each => Responding.Contains(each.Kind)).Min(each => each.MetAt)),
                AnswerDue = held.Where(each => Answering.Contains(each.Kind)).Max(each => (DateOnly?)each.Due),
                NextDue = held.Where(each => each.MetAt is null && CaseDeadlines.Ours.Contains(each.Kind)).Min(each => (DateOnly?)each.Due),
                // Only reopening starts it, and it stays on file.
                IsReopened = own.Any(each => each.Kind is DeadlineKind.Redo),
            };
        }
    }

    private static async Task AddUnitsAsync(Dictionary<Guid, CaseFacts> facts, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var given = await cases
            .SelectMany(each => each.Assignments, (each, one) => new { each.Id, one.Unit, one.IsLead, one.At, one.EndedAt, one.ReturnedAt })
            .ToListAsync(cancellationToken);
        var names = new Dictionary<string, string>();
        foreach (var own in given.GroupBy(each => each.Id).Where(own => facts.ContainsKey(own.Key)))
        {
            facts[own.Key] = facts[own.Key] with
            {
                Unit = Once(names, own.Where(each => each.IsLead).OrderByDescending(each => each.EndedAt is null).ThenByDescending(each => each.At).FirstOrDefault()?.Unit),
                AssignedOn = DayOf(own.Min(each => each.At)),
                IsReturned = own.Any(each => each.ReturnedAt is not null),
            };
        }

        var joined = await cases.SelectMany(each => each.Supporters, (each, _) => each.Id).ToListAsync(cancellationToken);
        foreach (var own in joined.GroupBy(id => id).Where(own => facts.ContainsKey(own.Key))) facts[own.Key] = facts[own.Key] with { Joined = own.Count() };
    }

    private static async Task AddAnswersAsync(Dictionary<Guid, CaseFacts> facts, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var replies = await cases.SelectMany(each => each.Replies.Where(one => one.IsFormal), (each, one) => new { each.Id, one.At }).ToListAsync(cancellationToken);
        foreach (var own in replies.GroupBy(each => each.Id).Where(own => facts.ContainsKey(own.Key)))
            facts[own.Key] = facts[own.Key] with { AnsweredOn = DayOf(own.Min(each => each.At)) };
        var ratings = await cases.SelectMany(each => each.Ratings, (each, one) => new { each.Id, one.Round, one.Solved, one.Satisfied }).ToListAsync(cancellationToken);
        foreach (var own in ratings.GroupBy(each => each.Id).Where(own => facts.ContainsKey(own.Key)))
        {
            var last = own.MaxBy(each => each.Round)!;
            facts[own.Key] = facts[own.Key] with { IsRated = true, Solved = last.Solved, Satisfied = last.Satisfied };
        }
    }

    private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? BeijingTime.DayOf(at) : null;

    private static string? Once(Dictionary<string, string> names, string? name)
    {
        if (name is null) return null;
        if (!names.TryGetValue(name, out var known)) names[name] = known = name;
        return known;
    }
}
