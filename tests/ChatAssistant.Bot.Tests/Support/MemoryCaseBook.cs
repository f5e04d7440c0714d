using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Merging;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryCaseBook(TimeProvider clock) : ICaseBook
{
    public List<Case> Cases { get; } = [];

    public DeadlineClock Clock { get; } = new(clock, WorkCalendar.WeekendsOnly, new DeadlineOptions());

    public Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken)
    {
        var filed = Case.File(CaseNumber.Of(BeijingTime.Today(clock), Cases.Count + 1), matter, citizen, Clock);
        Cases.Add(filed);
        return Task.FromResult(filed);
    }

    public Task<FilingRefusal?> RefuseAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        var own = Cases.Where(each => each.Citizen.Is(channel, userId)).ToList();
        var today = own.Count(each => BeijingTime.DayOf(each.CreatedAt) == Clock.Today);
        return Task.FromResult(new FilingOptions().Refuse(own.Count(each => each.State.IsOpen()), today));
    }

    public Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(Cases.SingleOrDefault(each => each.Number == number));

    public Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Case>>([.. Cases.Where(each => each.IsOf(channel, userId)).Reverse().Take(most)]);

    public Task<IReadOnlyList<Case>> OfQuestionAsync(string questionId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Case>>([.. Cases.Where(each => each.Question?.Id == questionId)]);

    public Task<IReadOnlyList<Case>> MembersOfAsync(Case lead, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Case>>([.. Cases.Where(each => !each.IsArchived && each.Lead()?.LeadId == lead.Id)]);

    public Task<IReadOnlyList<Case>> NearAsync(string area, DateOnly since, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Case>>([.. Cases
            .Where(each => each.State.IsOpen() && each.Lane is Lane.Suggestion or Lane.Inquiry && BeijingTime.DayOf(each.CreatedAt) >= since)
            .Where(each => each.Area.StartsWith(area, StringComparison.Ordinal) || area.StartsWith(each.Area, StringComparison.Ordinal))
            .Reverse()
            .Take(most)]);
}
