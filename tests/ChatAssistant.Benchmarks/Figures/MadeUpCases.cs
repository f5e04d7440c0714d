using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Benchmarks.Figures;

/// <summary>Cases of the made-up matters, as far in their lives as chance has it: a third waits, a third is answered, a third is rated.</summary>
internal sealed class MadeUpCases : TimeProvider
{
    private const int Units = 30;

    private readonly Dictionary<DateOnly, int> _numbers = [];
    private readonly DeadlineClock _clock;
    private DateTimeOffset _now;

    public MadeUpCases() => _clock = new DeadlineClock(this, WorkCalendar.WeekendsOnly, new DeadlineOptions());

    public override DateTimeOffset GetUtcNow() => _now;

    public IEnumerable<Case> Of(IReadOnlyList<Voice> voices) => voices.Index().Select(each => Of(each.Index, each.Item));

    private Case Of(int at, Voice voice)
    {
        _now = voice.At;
        var day = BeijingTime.DayOf(_now);
        var number = CaseNumber.Of(day, _numbers[day] = _numbers.GetValueOrDefault(day) + 1);
        var matter = new Matter(Lane.Suggestion, voice.Text, voice.Place) { County = voice.Place, Category = voice.Category };
        var filed = Case.File(number, matter, new Citizen("directline", voice.Person, $"directline/{voice.Person}"), _clock);
        if (at % 3 == 0) return filed;
        _now += TimeSpan.FromDays(at % 20);
        Require(filed.Accept(Actor.Reviewer("审核员"), voice.Category ?? "其他", _clock));
        Require(filed.Assign(Actor.Dispatcher("分办员"), new AssignTo($"单位{at % Units}"), _clock));
        Require(filed.TakeUp(Actor.Unit("承办员"), _clock));
        _now += TimeSpan.FromDays(at % 40);
        Require(filed.Reply(Actor.Reviewer("审核员"), new ReplyWords("已经派人处理，请您留意。", $"m{at}", new Outcome(ResultCode.Solved)), _clock));
        if (at % 3 == 2) Require(filed.Rate(Actor.Citizen, new RatingAnswers(true, (SolvedAnswer)(at % 2), (SatisfiedAnswer)(at % 2)), _clock));
        return filed;
    }

    private static void Require(TransitionRefusal? refusal)
    {
        if (refusal is { } said) throw new InvalidOperationException(said.ToString());
    }
}
