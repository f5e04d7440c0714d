using ChatAssistant.Cases.Privacy;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryPrivacyBook : IPrivacyBook
{
    public List<PrivacyRequest> Requests { get; } = [];

    public void Add(PrivacyRequest request) => Requests.Add(request);

    public Task<IReadOnlyList<PrivacyRequest>> OfAsync(string channel, string userId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PrivacyRequest>>([.. Requests.Where(each => each.Channel == channel && each.UserId == userId).Reverse()]);
}
