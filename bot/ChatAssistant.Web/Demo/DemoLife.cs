using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Demo;

/// <summary>
/// What becomes of one demonstration case, by the steps the domain allows. It gives out how long nothing happens before its next step, so that
/// many lives pass side by side on one clock. Where it ends early, the case is left waiting, as happens.
/// </summary>
internal sealed class DemoLife(Case found, DemoMatter matter, DemoTools tools)
{
    /// <summary>Of a hundred cases, how many are forgotten at any one step.</summary>
    private const int Forgotten = 1;

    private readonly DemoDraw _draw = tools.Draw;
    private readonly DeadlineClock _clock = tools.Clock;

    public Case Case => found;

    public DemoMatter Matter => matter;

    public IEnumerable<TimeSpan> Live() => found.Lane switch
    {
        Lane.Emergency => Shown("情况紧急，请立即拨打119、110。"),
        Lane.Accusation => Accused(),
        Lane.Inquiry => Asked(),
        _ => Taken(),
    };

    private IEnumerable<TimeSpan> Shown(string whereTo)
    {
        yield return _draw.Days(0.01, 1);
        found.Redirect(DemoStaff.Reviewer, whereTo, _clock);
    }

    private IEnumerable<TimeSpan> Accused()
    {
        yield return _draw.Days(0.1, 6);
        if (_draw.Percent(80)) found.NameAccused(DemoStaff.Reviewer, matter.Unit, _clock);
        if (_draw.Percent(10)) yield break;
        yield return _draw.Days(0.2, 8);
        found.Redirect(DemoStaff.Reviewer, "检举控告请向纪检监察机关反映，电话12388。", _clock);
    }

    private IEnumerable<TimeSpan> Asked()
    {
        yield return _draw.Days(0.1, 9);
        if (_draw.Percent(3)) yield break;
        if (_draw.Percent(3)) found.Withdraw(Actor.Citizen, new("已经问清楚了"), _clock);
        else found.Reply(DemoStaff.Reviewer, tools.Words(found, null), _clock);
        foreach (var wait in new DemoRating(found, tools).Live()) yield return wait;
    }

    private IEnumerable<TimeSpan> Taken()
    {
        foreach (var wait in Sorted()) yield return wait;
        if (found.State is not CaseState.Submitted || _draw.Percent(Forgotten)) yield break;
        yield return _draw.Days(0.1, 5);
        if (Decide()) yield break;
        if (tools.TryMerge(this)) yield break;
        foreach (var wait in new DemoHandling(this, tools).Live()) yield return wait;
        foreach (var wait in new DemoRating(found, tools).Live()) yield return wait;
        if (found.State is not CaseState.Reopened) yield break;
        foreach (var wait in new DemoHandling(this, tools).Live()) yield return wait;
        foreach (var wait in new DemoRating(found, tools).Live()) yield return wait;
    }

    /// <summary>What happens before anybody decides: others join, something is asked back.</summary>
    private IEnumerable<TimeSpan> Sorted()
    {
        yield return _draw.Days(0.05, 2.5);
        if (found.County is null) found.Place(DemoStaff.Reviewer, matter.Place.County, _clock);
        if (found.Lane is Lane.Suggestion && _draw.Percent(15))
            for (var count = _draw.Between(1, 6); count > 0; count--) found.Join(tools.Cast.Somebody(), _clock);
        if (!_draw.Percent(8)) yield break;
        found.AskForInfo(DemoStaff.Reviewer, "请说明具体位置和时间。", _clock);
        yield return _draw.Days(0.5, 20);
        if (_draw.Percent(75)) found.Supplement(Actor.Citizen, new("在演示路口往东一百米，上周三晚上。"), [], _clock);
        else if (found.CloseUnanswered(Actor.System, _clock) is not null) yield return _draw.Days(20, 30);
        if (found.State is CaseState.NeedsInfo) found.CloseUnanswered(Actor.System, _clock);
    }

    /// <summary>Whether it ends here.</summary>
    private bool Decide()
    {
        var no = new NotAcceptance(_draw.Of(Enum.GetValues<NotAcceptedGround>()), "此事应当向有权处理的机关提出，请到当地信访窗口了解。", DemoStaff.Second);
        var refusal = _draw.Of<Func<TransitionRefusal?>>(
            (() => found.Accept(DemoStaff.Reviewer, found.Category ?? matter.Topic.Name, _clock), 85),
            (() => found.NotAccept(DemoStaff.Reviewer, no, _clock), 5),
            (() => found.Redirect(DemoStaff.Reviewer, "已在诉讼程序中，请向人民法院反映。", _clock), 4),
            (() => found.MarkSpam(DemoStaff.Reviewer, DemoStaff.Second, "内容为商业广告", _clock), 2),
            (() => found.Withdraw(Actor.Citizen, new("问题已经解决"), _clock), 4))();
        return refusal is not null || found.State is not CaseState.Accepted;
    }
}
