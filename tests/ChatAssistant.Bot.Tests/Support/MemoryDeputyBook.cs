using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Duties;
using ChatAssistant.Cases.Deputies.Tracking;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryDeputyBook(TimeProvider clock, MemoryCaseBook cases) : IDeputyBook
{
    private readonly List<Deputy> _deputies = [];
    private readonly List<Invitation> _invitations = [];
    private readonly List<DeputyBinding> _bindings = [];
    private readonly List<DeputySuggestion> _suggestions = [];

    /// <summary>Puts a deputy on the roster and gives the code that staff would hand over.</summary>
    public string Invite(Deputy deputy)
    {
        var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(7), clock);
        _deputies.Add(deputy);
        _invitations.Add(invitation);
        return code;
    }

    public Task<Deputy?> FindAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult(_deputies.Find(each => each.Id == id));

    public async Task<Deputy?> OfPersonAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        return _bindings.Find(each => each.Channel == channel && each.UserId == userId && each.Holds(today)) is { } binding
            ? await FindAsync(binding.DeputyId, cancellationToken)
            : null;
    }

    public Task<IReadOnlyList<DeputyBinding>> BindingsAsync(string channel, string userId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeputyBinding>>([.. _bindings.Where(each => each.Channel == channel && each.UserId == userId)]);

    public Task<Invitation?> InvitationAsync(string code, CancellationToken cancellationToken) =>
        Task.FromResult(_invitations.Find(each => each.CodeHash == Invitation.HashOf(code)));

    public Task<IReadOnlyList<DeputySuggestion>> SuggestionsAsync(Guid deputyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeputySuggestion>>([.. _suggestions.Where(each => each.DeputyId == deputyId)]);

    public Task<IReadOnlyList<ForwardedCase>> ForwardsAsync(Guid deputyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ForwardedCase>>([.. cases.Cases.Where(each => each.Forward?.DeputyId == deputyId).Reverse().Select(ForwardedCase.Of)]);

    public Task<IReadOnlyList<DeputySuggestion>> WaitingForSignatureAsync(Guid deputyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeputySuggestion>>([.. _suggestions.Where(each => each.WaitsFor(deputyId))]);

    public void Add(Deputy deputy) => _deputies.Add(deputy);

    public void Add(Invitation invitation) => _invitations.Add(invitation);

    public void Add(DeputyBinding binding) => _bindings.Add(binding);

    public void Add(DeputySuggestion suggestion) => _suggestions.Add(suggestion);
}
