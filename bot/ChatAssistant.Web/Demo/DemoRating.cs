using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Web.Demo;

/// <summary>What people make of an answer, and how the case ends.</summary>
internal sealed class DemoRating(Case found, DemoTools tools)
{
    private static readonly TimeSpan UntilUnrated = TimeSpan.FromDays(30);
    private static readonly TimeSpan UntilArchived = TimeSpan.FromDays(365);

    private readonly DemoDraw _draw = tools.Draw;
    private readonly DeadlineClock _clock = tools.Clock;

    public IEnumerable<TimeSpan> Live()
    {
        if (found.State is not CaseState.Replied) yield break;
        yield return _draw.Days(0.1, 12);
        if (_draw.Percent(60)) found.Rate(Actor.Citizen, Answers(), _clock);
        if (found.State is CaseState.Replied)
        {
            yield return UntilUnrated;
            found.CloseUnrated(Actor.System, _clock);
        }

        if (found.State is not CaseState.Closed || !_draw.Percent(50)) yield break;
        yield return UntilArchived;
        found.Archive(Actor.System, person => $"nobody-{person.UserId}", _clock);
    }

    private RatingAnswers Answers() => _draw.Of<RatingAnswers>(
        (new(true, SolvedAnswer.Solved, SatisfiedAnswer.Satisfied), 50),
        (new(true, SolvedAnswer.Partly, SatisfiedAnswer.Fairly), 25),
        (new(null, null, SatisfiedAnswer.Satisfied), 8),
        (new(false, SolvedAnswer.Partly, SatisfiedAnswer.Dissatisfied, new("没有人来看过就答复了")), 7),
        (new(true, SolvedAnswer.Unsolved, SatisfiedAnswer.Dissatisfied, new("问题还是老样子")), 10));
}
