using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Handling;

public sealed class PublishingTests
{
    private readonly Office _office = new();

    [Fact]
    public void What_is_public_is_what_two_people_agreed_to_and_no_later_word()
    {
        var replied = _office.Replied();
        Assert.Null(replied.Publish(Office.Reviewer, Office.Second, new("路灯坏了，＊＊", "路灯已经修好。"), _office.Clock));
        replied.AddReply(Office.Reviewer, new("另一句话。", "message-2", null), isFormal: true, _office.Clock);

        Assert.True(replied.IsPublic);
        Assert.Equal(("路灯坏了，＊＊", "路灯已经修好。", ResultCode.Solved, "市住建局"), (replied.PublicCopy!.Matter, replied.PublicCopy.Answer, replied.PublicCopy.Result, replied.PublicCopy.Unit));
        Assert.DoesNotContain(replied.PublicCopy.Id, $"{replied.Number}{replied.Id}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_answer_is_not_published()
    {
        Assert.Equal(TransitionRefusal.WrongState, Publish(_office.File()));
        Assert.Equal(TransitionRefusal.WrongState, Publish(_office.InProgress()));

        var silent = _office.File();
        Assert.Null(silent.AskForInfo(Office.Reviewer, "请问在哪条路上？", _office.Clock));
        _office.Time.Pass(days: 60);
        Assert.Null(silent.CloseUnanswered(Actor.System, _office.Clock));
        Assert.Equal(TransitionRefusal.NotAnswered, Publish(silent));
    }

    [Theory]
    [InlineData(Lane.Accusation)]
    [InlineData(Lane.Emergency)]
    [InlineData(Lane.Grievance)]
    public void What_is_somebodys_own_claim_or_accuses_somebody_is_not_published(Lane lane)
    {
        var filed = _office.File(lane);
        filed.Answer(Office.Words(new Outcome(ResultCode.Solved)), "zhang", _office.Clock);

        Assert.Equal(TransitionRefusal.LaneForbids, Publish(filed));
    }

    [Fact]
    public void Who_stays_anonymous_is_answered_in_the_conversation_alone()
    {
        var filed = _office.File(new Matter(Lane.Suggestion, "路灯坏了", "崆峒区") { Display = DisplayMode.Anonymous });
        filed.Answer(Office.Words(new Outcome(ResultCode.Solved)), "zhang", _office.Clock);

        Assert.Equal(TransitionRefusal.PersonForbids, Publish(filed));
    }

    [Fact]
    public void One_person_alone_publishes_nothing_and_nobody_writes_something_new()
    {
        var replied = _office.Replied();

        Assert.Equal(TransitionRefusal.SecondPersonMissing, replied.Publish(Office.Reviewer, Office.Reviewer, replied.WordsOnFile()!, _office.Clock));
        Assert.Equal(TransitionRefusal.WordsDiffer, replied.Publish(Office.Reviewer, Office.Second, new("路灯修得很好", "路灯已经修好。"), _office.Clock));
        Assert.False(replied.IsPublic);
    }

    [Fact]
    public void One_person_takes_it_down_for_a_reason_and_two_may_publish_it_again()
    {
        var published = Published();
        var id = published.PublicCopy!.Id;

        Assert.Equal(TransitionRefusal.ReasonMissing, published.TakeDown(Office.Supervisor, " ", _office.Clock));
        Assert.Equal(TransitionRefusal.WrongActor, published.TakeDown(Office.Unit, "不想公开", _office.Clock));
        Assert.Null(published.TakeDown(Office.Supervisor, "认得出是谁", _office.Clock));

        Assert.Equal((false, null), (published.IsPublic, published.PublicCopy));
        Assert.Equal((CaseActions.TakenDown, "认得出是谁"), (published.Events[^1].Action, published.Events[^1].Reason));
        Assert.Equal(TransitionRefusal.WrongState, published.TakeDown(Office.Supervisor, "再一次", _office.Clock));
        Assert.Null(Publish(published));
        Assert.NotEqual(id, published.PublicCopy!.Id);
    }

    [Fact]
    public void What_is_archived_or_forgotten_is_not_public_any_more()
    {
        var (archived, forgotten) = (Published(), Published());
        _office.Time.Pass(days: 60);
        foreach (var each in new[] { archived, forgotten }) Assert.Null(each.CloseUnrated(Actor.System, _office.Clock));

        Assert.Null(archived.Archive(Actor.System, person => "x", _office.Clock));
        Assert.Null(forgotten.ForgetPerson(Actor.Citizen, _office.Clock));

        Assert.Equal((false, null), (archived.IsPublic, archived.PublicCopy));
        Assert.Equal((false, null), (forgotten.IsPublic, forgotten.PublicCopy));
        Assert.Equal(TransitionRefusal.PersonForbids, Publish(forgotten));
    }

    private Case Published()
    {
        var replied = _office.Replied();
        Assert.Null(Publish(replied));
        return replied;
    }

    private TransitionRefusal? Publish(Case found) => found.Publish(Office.Reviewer, Office.Second, found.WordsOnFile() ?? new("路灯", "好"), _office.Clock);
}
