using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Tests.Support;

/// <summary>An office with its people, its clock and the real calendar. It opens on Monday 2025-03-03, 10:00 in Beijing.</summary>
internal sealed class Office
{
    public static readonly WorkCalendar Calendar =
        WorkCalendar.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "calendar.json")));

    private int _last;

    public Office(DeadlineOptions? options = null) => Clock = new DeadlineClock(Time, Calendar, options ?? new DeadlineOptions());

    public static Citizen Somebody { get; } = new("directline", "dl_1", "directline/c1");

    public static Actor Reviewer { get; } = Actor.Reviewer("zhang");

    public static Actor Second { get; } = Actor.Reviewer("li");

    public static Actor Dispatcher { get; } = Actor.Dispatcher("wang");

    public static Actor Unit { get; } = Actor.Unit("市住建局");

    public static Actor Supervisor { get; } = Actor.Supervisor("zhao");

    public ManualClock Time { get; } = new(new DateTimeOffset(2025, 3, 3, 2, 0, 0, TimeSpan.Zero));

    public DeadlineClock Clock { get; }

    public Case File(Lane lane = Lane.Suggestion, string text = "路灯坏了，请修一修", Citizen? citizen = null) =>
        File(new Matter(lane, text, "崆峒区"), citizen);

    public Case File(Matter matter, Citizen? citizen = null) =>
        Case.File(CaseNumber.Of(Clock.Today, ++_last), matter, citizen ?? Somebody, Clock);

    public Case Assigned(Lane lane = Lane.Suggestion, AssignTo? to = null)
    {
        var filed = File(lane);
        Assert.Null(filed.Accept(Reviewer, "市政设施", Clock));
        Assert.Null(filed.Assign(Dispatcher, to ?? new AssignTo("市住建局"), Clock));
        return filed;
    }

    public Case InProgress()
    {
        var assigned = Assigned();
        Assert.Null(assigned.TakeUp(Unit, Clock));
        return assigned;
    }

    public Case Replied()
    {
        var taken = InProgress();
        Assert.Null(taken.Reply(Reviewer, Words(new Outcome(ResultCode.Solved)), Clock));
        return taken;
    }

    public static ReplyWords Words(Outcome? outcome) => new("路灯已经修好。", "message-1", outcome);
}
