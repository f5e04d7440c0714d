using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryCaseBook(DeadlineClock clock) : ICaseBook
{
    private readonly FilingOptions _limits = new();

    public List<Case> Cases { get; } = [];

    public Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken)
    {
        var filed = Case.File(CaseNumber.Of(clock.Today, Cases.Count + 1), matter, citizen, clock);
        Cases.Add(filed);
        return Task.FromResult(filed);
    }

    public Task<FilingRefusal?> RefuseAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        var own = Cases.Where(each => each.Citizen.Is(channel, userId)).ToList();
        return Task.FromResult(_limits.Refuse(own.Count(each => each.State.IsOpen()), own.Count(each => BeijingTime.DayOf(each.CreatedAt) == clock.Today)));
    }

    public Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(Cases.SingleOrDefault(each => each.Number == number));

    public Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken) =>
        Listed(Cases.Where(each => each.Citizen.Is(channel, userId)).Reverse().Take(most));

    public Task<IReadOnlyList<Case>> OfQuestionAsync(string questionId, CancellationToken cancellationToken) =>
        Listed(Cases.Where(each => each.Question?.Id == questionId));

    public Task<IReadOnlyList<Case>> MembersOfAsync(Case lead, CancellationToken cancellationToken) => Listed([]);

    public Task<IReadOnlyList<Case>> NearAsync(string area, DateOnly since, int most, CancellationToken cancellationToken) =>
        Listed(Cases.Where(each => each.Area == area).Reverse().Take(most));

    private static Task<IReadOnlyList<Case>> Listed(IEnumerable<Case> cases) => Task.FromResult<IReadOnlyList<Case>>([.. cases]);
}
