using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Demo;

/// <summary>A unit's part of a demonstration case's life: given, perhaps sent back, taken up, perhaps extended, answered.</summary>
internal sealed class DemoHandling(DemoLife life, DemoTools tools)
{
    private readonly Case _case = life.Case;
    private readonly DemoDraw _draw = tools.Draw;
    private readonly DeadlineClock _clock = tools.Clock;

    public IEnumerable<TimeSpan> Live()
    {
        foreach (var wait in Given()) yield return wait;
        if (_case.State is not CaseState.Assigned || _draw.Percent(2)) yield break;
        yield return _draw.Days(0.2, 4);
        _case.TakeUp(Actor.Unit(Unit()), _clock);
        foreach (var wait in Worked()) yield return wait;
        if (_draw.Percent(2)) yield break;
        _case.Reply(DemoStaff.Reviewer, tools.Words(_case, tools.Outcome()), _clock);
        if (_draw.Percent(4)) _case.Publish(DemoStaff.Reviewer, DemoStaff.Second, _case.WordsOnFile()!, _clock);
    }

    private IEnumerable<TimeSpan> Given()
    {
        if (_draw.Percent(1)) yield break;
        yield return _draw.Days(0.05, 4);
        var helpers = _draw.Percent(10) ? [_draw.Of(tools.Units)] : Array.Empty<string>();
        _case.Assign(DemoStaff.Dispatcher, new AssignTo(life.Matter.Unit, helpers), _clock);
        if (!_draw.Percent(10)) yield break;
        yield return _draw.Days(0.5, 4);
        var other = _draw.Of(tools.Units);
        if (_case.Return(Actor.Unit(Unit()), "不属于本单位职责。", other, _clock) is not null) yield break;
        yield return _draw.Days(0.2, 3);
        _case.Assign(DemoStaff.Dispatcher, new AssignTo(other, [], IsDesignated: true), _clock);
    }

    private IEnumerable<TimeSpan> Worked()
    {
        if (_case.Lane is Lane.Grievance && _draw.Percent(30)) _case.Watch(DemoStaff.Dispatcher, Unit(), _clock.Today, _clock);
        yield return _draw.Days(1, 12);
        if (_draw.Percent(6)) _case.Supplement(Actor.Citizen, new("补充：这几天情况又严重了一些。"), [], _clock);
        if (_draw.Percent(5)) _case.Supervise(DemoStaff.Supervisor, "群众反映集中，列入督办。", _clock);
        if (_draw.Percent(10)) _case.AddReply(DemoStaff.Reviewer, tools.Words(_case, null), isFormal: false, _clock);
        if (_draw.Percent(12) && _case.Running(DeadlineKind.Handle) is { } handle)
            _case.Extend(DemoStaff.Dispatcher, new Extension(_clock.Calendar.AddWorkingDays(handle.Due, _draw.Between(2, 8)), "需要现场勘查和多部门会商。", Unit()), _clock);
        yield return _draw.Days(0.5, 25);
        _case.EndWatch(DemoStaff.Dispatcher, _clock);
    }

    private string Unit() => _case.LeadUnit()?.Unit ?? life.Matter.Unit;
}
