using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryCaseBook(TimeProvider clock) : ICaseBook
{
    public List<Case> Cases { get; } = [];

    public Task<Case> FileAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken)
    {
        var filed = Case.File(CaseNumber.Of(BeijingTime.Today(clock), Cases.Count + 1), matter, citizen, clock);
        Cases.Add(filed);
        return Task.FromResult(filed);
    }

    public Task<Case?> FindAsync(CaseNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(Cases.SingleOrDefault(each => each.Number == number));

    public Task<IReadOnlyList<Case>> OfAsync(string channel, string userId, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Case>>([.. Cases.Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId).Reverse().Take(most)]);
}
