namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>Deputies put their names to another's suggestion. Each confirms the very words: when those change, nobody has confirmed them.</summary>
public static class CoSigning
{
    public static bool IsConfirmed(this DeputySuggestion suggestion, CoSignature signature) => signature.ConfirmedHash == suggestion.TextHash;

    /// <summary>Who stands behind the words as they are, besides whose they are.</summary>
    public static IEnumerable<CoSignature> CoSigners(this DeputySuggestion suggestion) => suggestion.CoSignatures.Where(suggestion.IsConfirmed);

    /// <summary>Whether this deputy was asked and has not answered for the words as they are.</summary>
    public static bool WaitsFor(this DeputySuggestion suggestion, Guid deputyId) =>
        suggestion.State.IsBeforeHandling() && suggestion.CoSignatures.Any(each => each.DeputyId == deputyId && !each.IsDeclined && !suggestion.IsConfirmed(each));

    /// <summary>Asks another deputy to co-sign.</summary>
    public static TransitionRefusal? InviteToSign(this DeputySuggestion suggestion, Deputy deputy, string by, TimeProvider clock)
    {
        if (!suggestion.State.IsBeforeHandling()) return TransitionRefusal.WrongState;
        if (deputy.Id == suggestion.DeputyId || !deputy.IsInOffice(BeijingTime.Today(clock))) return TransitionRefusal.WrongActor;
        if (suggestion.CoSignatures.Any(each => each.DeputyId == deputy.Id && !each.IsDeclined)) return TransitionRefusal.AlreadyJoined;
        suggestion.CoSignatures = [.. suggestion.CoSignatures.Where(each => each.DeputyId != deputy.Id), new(deputy.Id, deputy.Name, clock.GetUtcNow())];
        suggestion.Record(SuggestionActions.CoSignerInvited, by, clock.GetUtcNow(), deputy.Name);
        return null;
    }

    /// <summary>The deputy confirms the words as they are, or will not put their name to them.</summary>
    public static TransitionRefusal? AnswerInvitation(this DeputySuggestion suggestion, Deputy deputy, bool signs, TimeProvider clock)
    {
        if (!suggestion.WaitsFor(deputy.Id)) return TransitionRefusal.WrongState;
        if (!deputy.IsInOffice(BeijingTime.Today(clock))) return TransitionRefusal.WrongActor;
        var now = clock.GetUtcNow();
        suggestion.CoSignatures = [.. suggestion.CoSignatures.Select(each => each.DeputyId != deputy.Id ? each
            : signs ? each with { ConfirmedHash = suggestion.TextHash, ConfirmedAt = now } : each with { IsDeclined = true })];
        suggestion.Record(signs ? SuggestionActions.CoSigned : SuggestionActions.CoSignDeclined, deputy.Name, now);
        return null;
    }
}
