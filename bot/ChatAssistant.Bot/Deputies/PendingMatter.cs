using System.Text.RegularExpressions;
using ChatAssistant.Bot.Care.Pictures;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Deputies;

/// <summary>A matter told before it was clear in whose name it goes: kept until it is. Its pictures wait beside it.</summary>
public sealed partial class PendingMatter(ConversationState state, WaitingPictures pictures)
{
    private readonly IStatePropertyAccessor<string> _matter = state.CreateProperty<string>("pendingMatter");

    /// <summary>Whether somebody who is not known as a deputy wants to go on in their own name.</summary>
    public static bool IsAsPerson(string text) => AsPerson().IsMatch(text);

    public async Task KeepAsync(ITurnContext turn, string matter, CancellationToken cancellationToken)
    {
        await pictures.KeepAsync(turn, cancellationToken);
        if (matter.Length > 0) await _matter.SetAsync(turn, matter, cancellationToken);
    }

    /// <summary>The person's own draft: what was told before, with what the message adds.</summary>
    public async Task<IntakeDraft> DraftAsync(ITurnContext turn, string message, CancellationToken cancellationToken)
    {
        var draft = new IntakeDraft().With(await pictures.TakeAsync(turn, cancellationToken)).WithPicturesOf(turn.Activity);
        if (await TakeAsync(turn, cancellationToken) is { } told) draft = draft.With(SaidReading.Of(told, IntakeStep.Matter), told);
        return draft.With(SaidReading.Of(AsPerson().Replace(message, ""), IntakeStep.Area), message);
    }

    /// <summary>The draft of a deputy who hands a matter on: the one in the message, else what was told before they were known as a deputy.</summary>
    /// <param name="turn">The turn, whose pictures go along.</param>
    /// <param name="deputy">Who hands it on.</param>
    /// <param name="matter">What the message tells of it; empty when nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IntakeDraft> ForwardAsync(ITurnContext turn, Deputy deputy, string matter, CancellationToken cancellationToken)
    {
        var draft = new IntakeDraft { Forward = new(deputy.Id, deputy.Name, HomeOf(deputy)) }.With(await pictures.TakeAsync(turn, cancellationToken)).WithPicturesOf(turn.Activity);
        var before = await TakeAsync(turn, cancellationToken);
        var (told, message) = matter.Length > 0 ? (matter, MessageText.Tidy(turn.Activity.Text)) : (before, before);
        return told is null ? draft : draft.With(SaidReading.Of(told, IntakeStep.Matter), message!) with { Name = PeopleWords.FirstNameIn(message!) };
    }

    /// <summary>Whether a matter waits.</summary>
    public async Task<bool> WaitsAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _matter.GetAsync(turn, () => null!, cancellationToken) is not null;

    private static string? HomeOf(Deputy deputy) => deputy.Seat.Level is DeputyLevel.Township or DeputyLevel.County ? deputy.Seat.Area : null;

    private async Task<string?> TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var told = await _matter.GetAsync(turn, () => null!, cancellationToken);
        await _matter.DeleteAsync(turn, cancellationToken);
        return told;
    }

    [GeneratedRegex("^(那|就|那就|我|算了|行|好|可以|[,，])*(先)?(按|以|用)(我)?(自己)?的?个人(的)?(名义|身份)(来)?(提|登记|反映|说|报)?[吧了,，。:：]*|^个人(名义)?(提|登记)[吧了]*$")]
    private static partial Regex AsPerson();
}
