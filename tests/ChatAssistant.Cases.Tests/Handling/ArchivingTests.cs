using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Handling;

public sealed class ArchivingTests
{
    private readonly Office _office = new();

    [Fact]
    public void What_is_archived_does_not_tell_whose_it_was_and_can_still_be_counted_and_checked()
    {
        var filed = _office.File(new Matter(Lane.Inquiry, "请问139********是谁的电话", "崆峒区")
        {
            Original = new("k1", [1, 2]),
            Name = new("张*", new("k1", [3])),
            Contact = new("139********", new("k1", [4])),
            Attachments = ["a1"],
            Question = new("q1", "谁的电话"),
        });
        filed.Join(new Citizen("wechat", "o_9", "wechat/gh/o_9"), _office.Clock);
        Assert.Null(filed.Supplement(Actor.Citizen, new CitizenWords("就是139********", new("k1", [5])), ["a2"], _office.Clock));
        filed.Answer(new ReplyWords("不能告诉您。", "directline/c1|m"), "zhang", _office.Clock);
        _office.Time.Pass(days: 60);
        Assert.Null(filed.CloseUnrated(Actor.System, _office.Clock));

        Assert.Null(filed.Archive(Actor.System, person => $"{person.UserId.Length}", _office.Clock));

        Assert.Equal((null, null, null), (filed.Original, filed.Name, filed.Contact));
        Assert.Equal(new Citizen("directline", "4", ""), filed.Citizen);
        Assert.Equal(("wechat", "3", ""), (filed.Supporters[0].Channel, filed.Supporters[0].UserId, filed.Supporters[0].Conversation));
        Assert.Empty(filed.Attachments);
        Assert.Empty(filed.Supplements[0].Attachments);
        Assert.Equal(new CitizenWords("就是139********"), filed.Supplements[0].Words);
        Assert.Equal(("", "不能告诉您。"), (filed.Replies[0].ActivityId, filed.Replies[0].Text));
        Assert.Equal(new LinkedQuestion(null, "谁的电话"), filed.Question);
        Assert.Equal("请问139********是谁的电话", filed.Text);
        Assert.Null(EventChain.FirstBroken(filed));
    }

    [Fact]
    public void What_is_open_or_waits_for_a_promised_day_is_not_archived()
    {
        Assert.Equal(TransitionRefusal.WrongState, Archive(_office.InProgress()));
        Assert.Equal(TransitionRefusal.WrongState, Archive(_office.Replied()));

        var taken = _office.InProgress();
        Assert.Null(taken.Reply(Office.Reviewer, Office.Words(new Outcome(ResultCode.Planned, PromisedFor: _office.Clock.Today.AddDays(200))), _office.Clock));
        _office.Time.Pass(days: 60);
        Assert.Null(taken.CloseUnrated(Actor.System, _office.Clock));
        Assert.Equal(TransitionRefusal.WrongState, Archive(taken));
        _office.Time.Pass(days: 200);
        Assert.Null(Archive(taken));
        Assert.Equal(TransitionRefusal.WrongState, Archive(taken));
    }

    [Fact]
    public void What_was_ended_otherwise_is_archived_too_and_does_not_come_back()
    {
        var spam = _office.InProgress();
        Assert.Null(spam.MarkSpam(Office.Reviewer, Office.Second, "广告", _office.Clock));
        _office.Time.Pass(days: 400);

        Assert.Null(Archive(spam));

        Assert.Equal(TransitionRefusal.WrongState, spam.TakeBackSpam(Office.Reviewer, "看错了", _office.Clock));
        Assert.Equal(TransitionRefusal.WrongState, spam.MarkSpam(Office.Reviewer, Office.Second, "广告", _office.Clock));
    }

    private TransitionRefusal? Archive(Case found) => found.Archive(Actor.System, _ => "nobody", _office.Clock);
}
