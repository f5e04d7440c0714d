using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Care.Repeats;

/// <summary>Finds what a person has on file already, so that nothing is filed twice by a second tap or a second telling.</summary>
public sealed class FiledBefore(ICaseBook cases, TimeProvider clock)
{
    /// <summary>Who tells the same words a day later may mean that it happened again.</summary>
    private static readonly TimeSpan Same = TimeSpan.FromDays(1);

    /// <summary>A second tap comes soon after the first.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    private const int MostLookedAt = 20;

    /// <summary>Their open case that says the same in the same place; null when there is none.</summary>
    public async Task<Case?> SameAsync(Matter matter, Citizen citizen, CancellationToken cancellationToken) =>
        (await SinceAsync(citizen.Channel, citizen.UserId, Same, cancellationToken))
            .FirstOrDefault(each => each.State.IsOpen() && each.Text == matter.Text && each.Area == matter.Area);

    /// <summary>The case they filed a moment ago; null when there is none.</summary>
    public async Task<Case?> JustNowAsync(string channel, string userId, CancellationToken cancellationToken) =>
        (await SinceAsync(channel, userId, JustNow, cancellationToken)).FirstOrDefault();

    private async Task<IEnumerable<Case>> SinceAsync(string channel, string userId, TimeSpan ago, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - ago;
        return (await cases.OfAsync(channel, userId, MostLookedAt, cancellationToken)).Where(each => each.CreatedAt >= since);
    }
}
