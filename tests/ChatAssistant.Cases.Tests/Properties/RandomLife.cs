using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Properties;

/// <summary>Two cases to which anything happens, allowed or not, in any order, at the hand of anyone. The same for one seed.</summary>
internal sealed class RandomLife
{
    private readonly Random _random;
    private readonly Office _office = new();
    private readonly Func<TransitionRefusal?>[] _steps;

    public RandomLife(int seed)
    {
        _random = new Random(seed);
        _office.Time.Pass(_random.Next(600));
        var lane = (Lane)_random.Next(5);
        Case = _office.File(lane);
        _office.Time.Pass(_random.Next(6));
        Other = _office.File(_random.Next(5) == 0 ? Lane.Suggestion : lane, citizen: new Citizen("directline", "dl_2", "directline/c2"));
        _steps = Steps();
    }

    public Case Case { get; }

    public Case Other { get; }

    public DeadlineClock Clock => _office.Clock;

    /// <summary>One thing happens. Time may pass before it.</summary>
    public TransitionRefusal? Step()
    {
        if (_random.Next(3) == 0) _office.Time.Pass(_random.Next(1, 12));
        return _steps[_random.Next(_steps.Length)]();
    }

    private Func<TransitionRefusal?>[] Steps() =>
    [
        () => Case.Accept(Anyone(Office.Reviewer), "市政设施", Clock),
        () => Case.AskForInfo(Anyone(Office.Reviewer), "请问是哪一条路？", Clock),
        () => Case.Supplement(Anyone(Actor.Citizen), new CitizenWords("西大街"), [], Clock),
        () => Case.CloseUnanswered(Anyone(Actor.System), Clock),
        () => Rarely(() => Case.NotAccept(Office.Reviewer, new(NotAcceptedGround.NotOurs, "请向有权处理的机关提出。", Office.Second), Clock)),
        () => Rarely(() => Case.Redirect(Office.Reviewer, "请拨打12345。", Clock)),
        () => Case.ChangeLane(Office.Reviewer, (Lane)_random.Next(5), "分类有误", Clock),
        () => Case.Assign(Anyone(Office.Dispatcher), new AssignTo("市住建局", _random.Next(2) == 0 ? [] : ["市财政局"], _random.Next(4) == 0), Clock),
        () => Case.Return(Anyone(Office.Unit), "不归我们管", "市供电公司", Clock),
        () => Case.TakeUp(Anyone(Office.Unit), Clock),
        () => Case.Extend(Anyone(Office.Dispatcher), new Extension(Clock.Today.AddDays(_random.Next(30)), "需要采购灯具", "市住建局"), Clock),
        () => Case.Reply(Anyone(Office.Reviewer), Office.Words(new Outcome((ResultCode)_random.Next(6), "依据有关规定不予采纳。", Clock.Today.AddDays(30))), Clock),
        () => { Case.Answer(new ReplyWords("已经安排修理。", "message-1"), "zhang", Clock); return null; },
        () => Case.Rate(Anyone(Actor.Citizen), new((_random.Next(2) == 0), (SolvedAnswer)_random.Next(3), (SatisfiedAnswer)_random.Next(3), new CitizenWords("灯还是不亮")), Clock),
        () => Case.CloseUnrated(Anyone(Actor.System), Clock),
        () => Case.Reopen(Anyone(Office.Supervisor), "确未修好", Clock),
        () => Rarely(() => Case.Withdraw(Anyone(Actor.Citizen), null, Clock)),
        () => Rarely(() => Case.MarkSpam(Office.Reviewer, Office.Second, "广告", Clock)),
        () => Case.TakeBackSpam(Office.Reviewer, "看错了", Clock),
        () => Case.MergeInto(Other, Anyone(Office.Reviewer), "同一盏灯", Clock),
        () => Other.MergeInto(Case, Anyone(Office.Reviewer), "同一盏灯", Clock),
        () => Case.Lead() is null ? TransitionRefusal.WrongState : Case.Unmerge(Other, Office.Reviewer, "不是同一盏", Clock),
        () => Other.Lead() is null ? TransitionRefusal.WrongState : Other.Unmerge(Case, Office.Reviewer, "不是同一盏", Clock),
        () => Case.Join(new Citizen("directline", $"dl_{_random.Next(5)}", "directline/c"), Clock),
        () => Case.Watch(Office.Reviewer, "市人社局", Clock.Today.AddDays(-_random.Next(9)), Clock),
        () => Case.Supervise(Office.Supervisor, "久拖不决", Clock),
        () => Rarely(() => Case.Archive(Actor.System, _ => "nobody", Clock)),
    ];

    /// <summary>Mostly the right one, sometimes somebody of another part.</summary>
    private Actor Anyone(Actor right) => _random.Next(6) == 0 ? new Actor((ActorKind)_random.Next(8), "someone") : right;

    private TransitionRefusal? Rarely(Func<TransitionRefusal?> step) => _random.Next(6) == 0 ? step() : TransitionRefusal.WrongState;
}
