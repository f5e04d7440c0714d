using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>Hands a confirmed suggestion in and gives the deputy the document.</summary>
public sealed class SuggestionFiling(IDeputyBook deputies, SuggestionEvidence evidence, IDownloadLinks links, TimeProvider clock)
{
    /// <summary>What to say, and whether it was handed in.</summary>
    public async Task<(Activity Reply, bool IsSubmitted)> SubmitAsync(ITurnContext turn, SuggestionDraft draft, CancellationToken cancellationToken)
    {
        var person = Person.Of(turn);
        if (await deputies.OfPersonAsync(person.Channel, person.UserId, cancellationToken) is not { } deputy) return (SuggestionCards.ForDeputies(), true);
        var (usable, _) = await evidence.FindAsync(deputy, draft.Evidence ?? [], cancellationToken);
        var sentBack = await SentBackAsync(deputy, draft, cancellationToken);
        var suggestion = sentBack ?? DeputySuggestion.Draft(deputy, draft.Words, clock);
        var declared = draft.IsCleared ? null : ExclusionWords.In(draft.Words);
        if (suggestion.Submit(deputy, usable, declared, clock) is { } verdict) return (SuggestionCards.Refused(verdict, declared is not null), false);
        if (sentBack is null) deputies.Add(suggestion);
        var link = links.For(new(DownloadKind.Suggestion, person, suggestion.Id), Reached.At(turn.Activity));
        var text = string.Format(null, Texts.SuggestionSubmitted, link.AbsoluteUri, (int)links.ValidFor.TotalHours);
        return (Say.Marked(MarkedText.Ours(text), new(Intent.DeputySuggestion, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp), true);
    }

    /// <summary>The one that was sent back to be changed, with the new words; the title tells which.</summary>
    private async Task<DeputySuggestion?> SentBackAsync(Deputy deputy, SuggestionDraft draft, CancellationToken cancellationToken)
    {
        var own = await deputies.SuggestionsAsync(deputy.Id, cancellationToken);
        var found = own.FirstOrDefault(each => each.State is SuggestionState.Returned && each.Words.Title == draft.Words.Title);
        found?.Rewrite(draft.Words);
        return found;
    }
}
