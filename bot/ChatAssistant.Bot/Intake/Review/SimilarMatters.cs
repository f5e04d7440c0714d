using ChatAssistant.Bot.AfterFiling;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>Finds what the person has registered already, and what others have and is public. Nobody learns of anybody's other case.</summary>
public sealed class SimilarMatters(OwnCases own, ICaseBook cases, ICaseVisibility visibility, TimeProvider clock)
{
    private const int MostShown = 3;
    private const int MostLookedAt = 50;

    /// <summary>Older ones are seldom about the same damage.</summary>
    private const int DaysBack = 90;

    /// <summary>The likest first.</summary>
    public async Task<IReadOnlyList<Similar>> ToAsync(ITurnContext turn, IntakeDraft draft, CancellationToken cancellationToken)
    {
        var mine = (await own.AllAsync(turn, cancellationToken)).Where(each => each.State.IsOpen()).Select(each => new Similar(each, IsOwn: true));
        return [.. mine.Concat(await PublicAsync(Person.Of(turn), draft, cancellationToken))
            .Select(each => (Similar: each, Likeness: TextLikeness.Of(each.Found.Text, draft.Text)))
            .Where(each => each.Likeness >= TextLikeness.LikeEnough)
            .OrderByDescending(each => each.Likeness)
            .Take(MostShown)
            .Select(each => each.Similar)];
    }

    private async Task<IEnumerable<Similar>> PublicAsync(Person person, IntakeDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Area is null) return [];
        var near = await cases.NearAsync(draft.Area, BeijingTime.Today(clock).AddDays(-DaysBack), MostLookedAt, cancellationToken);
        return near.Where(each => visibility.IsPublic(each) && !each.Citizen.Is(person.Channel, person.UserId)).Select(each => new Similar(each, IsOwn: false));
    }
}
