using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Duties;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Deputies in the turn's or request's own context.</summary>
internal sealed class EfDeputyBook(AssistantDbContext database, TimeProvider clock) : IDeputyBook
{
    public Task<Deputy?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database.Deputies.SingleOrDefaultAsync(each => each.Id == id, cancellationToken);

    public async Task<Deputy?> OfPersonAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock);
        var binding = await BindingsOf(channel, userId)
            .Where(each => each.RevokedAt == null && each.ExpiresOn >= today)
            .OrderByDescending(each => each.VerifiedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return binding is null ? null : await FindAsync(binding.DeputyId, cancellationToken);
    }

    public async Task<IReadOnlyList<DeputyBinding>> BindingsAsync(string channel, string userId, CancellationToken cancellationToken) =>
        await BindingsOf(channel, userId).OrderBy(each => each.VerifiedAt).ToListAsync(cancellationToken);

    public Task<Invitation?> InvitationAsync(string code, CancellationToken cancellationToken)
    {
        var hash = Invitation.HashOf(code);
        return database.Invitations.SingleOrDefaultAsync(each => each.CodeHash == hash, cancellationToken);
    }

    public async Task<IReadOnlyList<DeputySuggestion>> SuggestionsAsync(Guid deputyId, CancellationToken cancellationToken) =>
        await database.DeputySuggestions.Where(each => each.DeputyId == deputyId).OrderByDescending(each => each.CreatedAt).ToListAsync(cancellationToken);

    /// <summary>As <see cref="ForwardedCase.Of"/>, without the rest of the cases.</summary>
    public async Task<IReadOnlyList<ForwardedCase>> ForwardsAsync(Guid deputyId, CancellationToken cancellationToken)
    {
        var clocks = ForwardedCase.Clocks;
        var rows = await database.Cases.AsNoTracking()
            .Where(each => each.Forward!.DeputyId == deputyId)
            .OrderByDescending(each => each.CreatedAt)
            .Select(each => new
            {
                each.Number,
                each.Lane,
                each.State,
                Due = each.Deadlines.Where(clock => clocks.Contains(clock.Kind) && clock.StoppedAt == null).Max(clock => (DateOnly?)clock.Due),
                Answers = each.Replies.Where(reply => reply.IsFormal).OrderBy(reply => reply.At).Select(reply => new { reply.At, Code = (ResultCode?)reply.Outcome!.Code }).ToList(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ForwardedCase(row.Number, row.Lane, row.State, row.Due, row.Answers.FirstOrDefault()?.At, row.Answers.LastOrDefault()?.Code))];
    }

    /// <summary>Who was asked stands in a list in one column; before handling there are never many.</summary>
    public async Task<IReadOnlyList<DeputySuggestion>> WaitingForSignatureAsync(Guid deputyId, CancellationToken cancellationToken)
    {
        var open = await database.DeputySuggestions
            .Where(each => each.State == SuggestionState.Submitted || each.State == SuggestionState.Returned)
            .OrderBy(each => each.CreatedAt).ToListAsync(cancellationToken);
        return open.FindAll(each => each.WaitsFor(deputyId));
    }

    public void Add(Deputy deputy) => database.Deputies.Add(deputy);

    public void Add(Invitation invitation) => database.Invitations.Add(invitation);

    public void Add(DeputyBinding binding) => database.DeputyBindings.Add(binding);

    public void Add(DeputySuggestion suggestion) => database.DeputySuggestions.Add(suggestion);

    private IQueryable<DeputyBinding> BindingsOf(string channel, string userId) =>
        database.DeputyBindings.Where(each => each.Channel == channel && each.UserId == userId);
}
