using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;

namespace ChatAssistant.Web.Demo;

/// <summary>What the lives of demonstration cases share.</summary>
internal sealed class DemoTools(DemoDraw draw, DeadlineClock clock, DemoCast cast, IReadOnlyList<string> units)
{
    /// <summary>Among how many of the cases that came before one looks for another like it.</summary>
    private const int LookBack = 400;

    private readonly List<DemoLife> _accepted = [];

    public DemoDraw Draw => draw;

    public DeadlineClock Clock => clock;

    public DemoCast Cast => cast;

    public IReadOnlyList<string> Units => units;

    public ReplyWords Words(Case found, Outcome? outcome) => new(draw.Of(DemoAnswers.For(found.Lane, outcome)), DemoCast.MessageId(found), outcome);

    public Outcome Outcome() => draw.Of<Outcome>(
        (new(ResultCode.Solved), 45),
        (new(ResultCode.Planned, PromisedFor: clock.Today.AddDays(draw.Between(20, 200))), 15),
        (new(ResultCode.Limited, "受资金所限，今年暂不能安排。"), 12),
        (new(ResultCode.Noted, "所提建议留作今后工作的参考。"), 15),
        (new(ResultCode.NotAdopted, "依照现行规定，不能采纳这项建议。"), 8),
        (new(ResultCode.NotOurs, "此事由上级主管部门负责，请向其提出。"), 5));

    /// <summary>Now and then merges a case into an earlier one about the same; otherwise it is one that later ones may go along with.</summary>
    public bool TryMerge(DemoLife member)
    {
        var lead = _accepted.LastOrDefault(each => each.Case.Lane == member.Case.Lane && each.Matter.Unit == member.Matter.Unit && each.Case.State.IsWaitingForUs());
        if (lead is not null && draw.Percent(50)) return member.Case.MergeInto(lead.Case, DemoStaff.Reviewer, "反映的是同一件事。", clock) is null;
        _accepted.Add(member);
        if (_accepted.Count > LookBack) _accepted.RemoveAt(0);
        return false;
    }

    /// <summary>What was written is not looked at again.</summary>
    public void Forget() => _accepted.Clear();
}
