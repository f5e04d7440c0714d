using System.Security.Claims;
using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Merging;

/// <summary>Cases of the same place told in like words, for whoever looks at one: the same damage is often told by many.</summary>
public sealed class SimilarCases(VisibleCases cases)
{
    private const int MostShown = 5;
    private const int MostLookedAt = 300;

    /// <summary>Older ones are seldom about the same damage.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromDays(180);

    /// <summary>Those the viewer sees, of the same lane and place, the likest first.</summary>
    public async Task<IReadOnlyList<SimilarCase>> ToAsync(ClaimsPrincipal user, Case found, CancellationToken cancellationToken)
    {
        var (from, to) = (found.CreatedAt - Apart, found.CreatedAt + Apart);
        var near = await (await cases.OfAsync(user, cancellationToken)).AsNoTracking()
            .Where(each => each.Id != found.Id && each.Lane == found.Lane && each.State != CaseState.Spam && each.State != CaseState.Withdrawn)
            .Where(each => each.CreatedAt >= from && each.CreatedAt <= to)
            .Where(each => (each.County != null && each.County == found.County) || each.Area.StartsWith(found.Area) || found.Area.StartsWith(each.Area))
            .OrderByDescending(each => each.CreatedAt).Take(MostLookedAt)
            .Select(each => new { each.Number, each.State, each.Area, each.Text })
            .ToListAsync(cancellationToken);
        return [.. near
            .Select(each => new SimilarCase(each.Number, each.State, each.Area, each.Text, TextLikeness.Of(each.Text, found.Text)))
            .Where(each => each.Likeness >= TextLikeness.LikeEnough)
            .OrderByDescending(each => each.Likeness)
            .Take(MostShown)];
    }
}
