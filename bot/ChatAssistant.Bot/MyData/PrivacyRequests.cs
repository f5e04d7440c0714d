using ChatAssistant.Cases.Privacy;

namespace ChatAssistant.Bot.MyData;

/// <summary>Puts requests about personal information on record, with what was decided.</summary>
public sealed class PrivacyRequests(IPrivacyBook book, TimeProvider clock)
{
    /// <summary>One that is decided at once.</summary>
    public void Keep(PrivacyRequestKind kind, Person person, PrivacyDecision decision, string reason)
    {
        var request = PrivacyRequest.Ask(kind, person.Channel, person.UserId, clock);
        request.Decide(decision, reason, clock);
        book.Add(request);
    }

    /// <summary>One that waits for a yes. Asking again while it waits is the same request.</summary>
    public async Task OpenAsync(PrivacyRequestKind kind, Person person, CancellationToken cancellationToken)
    {
        if (await WaitingAsync(kind, person, cancellationToken) is null) book.Add(PrivacyRequest.Ask(kind, person.Channel, person.UserId, clock));
    }

    /// <summary>Decides the one that waits, if there is one.</summary>
    public async Task DecideAsync(PrivacyRequestKind kind, Person person, PrivacyDecision decision, string reason, CancellationToken cancellationToken) =>
        (await WaitingAsync(kind, person, cancellationToken))?.Decide(decision, reason, clock);

    private async Task<PrivacyRequest?> WaitingAsync(PrivacyRequestKind kind, Person person, CancellationToken cancellationToken) =>
        (await book.OfAsync(person.Channel, person.UserId, cancellationToken)).FirstOrDefault(each => each.Kind == kind && each.DecidedAt is null);
}
