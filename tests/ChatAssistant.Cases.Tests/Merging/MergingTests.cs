using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Merging;

public sealed class MergingTests
{
    private static readonly Citizen Neighbour = new("directline", "dl_2", "directline/c2");

    private readonly Office _office = new();

    [Fact]
    public void The_lead_takes_the_earliest_day_and_gives_it_back()
    {
        var older = _office.File();
        _office.Time.Pass(days: 4);
        var lead = _office.File(citizen: Neighbour);

        Assert.Null(older.MergeInto(lead, Office.Reviewer, "同一盏灯", _office.Clock));
        Assert.Equal(lead.Number, older.Lead()!.LeadNumber);
        Assert.Equal(new DateOnly(2025, 3, 18), lead.DueOf(DeadlineKind.Notify));

        Assert.Null(older.Unmerge(lead, Office.Reviewer, "不是同一盏", _office.Clock));
        Assert.Equal((CaseState.Submitted, 0), (older.State, lead.MemberCount));
        Assert.Equal(new DateOnly(2025, 3, 22), lead.DueOf(DeadlineKind.Notify));
        Assert.Equal(new DateOnly(2025, 3, 18), older.DueOf(DeadlineKind.Notify));
    }

    [Fact]
    public void A_member_keeps_its_number_its_own_answer_and_its_own_rating()
    {
        var (member, lead) = (_office.File(), _office.InProgress());
        Assert.Null(member.MergeInto(lead, Office.Reviewer, "同一盏灯", _office.Clock));

        member.AddReply(Office.Reviewer, new ReplyWords("路灯已经修好。", "message-2"), isFormal: true, _office.Clock);

        Assert.True(member.CanBeRated());
        Assert.Null(member.Rate(Actor.Citizen, new(true, SolvedAnswer.Solved, SatisfiedAnswer.Satisfied), _office.Clock));
        Assert.Equal(CaseState.Merged, member.State);
    }

    [Fact]
    public void A_members_clocks_end_with_its_formal_answer_and_not_with_a_word_on_the_way()
    {
        var (member, lead) = (_office.File(), _office.InProgress());
        Assert.Null(member.MergeInto(lead, Office.Reviewer, "同一盏灯", _office.Clock));

        member.AddReply(Office.Reviewer, new ReplyWords("正在看现场。", "message-2"), isFormal: false, _office.Clock);
        Assert.NotNull(member.NextDue());

        member.AddReply(Office.Reviewer, new ReplyWords("路灯已经修好。", "message-3"), isFormal: true, _office.Clock);
        Assert.Null(member.NextDue());
        Assert.All(member.Deadlines, each => Assert.NotNull(each.MetAt));
    }

    [Fact]
    public void A_case_merges_into_another_open_one_of_its_lane_that_leads_nowhere_itself()
    {
        var (one, two, three) = (_office.File(), _office.File(), _office.File());

        Assert.Equal(TransitionRefusal.SameCase, one.MergeInto(one, Office.Reviewer, "同一盏灯", _office.Clock));
        Assert.Equal(TransitionRefusal.LaneDiffers, one.MergeInto(_office.File(Lane.Inquiry), Office.Reviewer, "同一盏灯", _office.Clock));
        Assert.Null(one.MergeInto(two, Office.Reviewer, "同一盏灯", _office.Clock));
        Assert.Equal(TransitionRefusal.LeadNotOpen, three.MergeInto(one, Office.Reviewer, "同一盏灯", _office.Clock));
        Assert.Equal(TransitionRefusal.HasMembers, two.MergeInto(three, Office.Reviewer, "同一盏灯", _office.Clock));
    }

    [Fact]
    public void A_person_counts_once_however_often_they_file_or_join()
    {
        var (one, two) = (_office.File(), _office.File());

        Assert.Null(one.Join(Neighbour, _office.Clock));
        Assert.Null(two.Join(Neighbour, _office.Clock));
        Assert.Equal(TransitionRefusal.AlreadyJoined, one.Join(Neighbour, _office.Clock));
        Assert.Equal(TransitionRefusal.OwnCase, one.Join(Office.Somebody, _office.Clock));
        Assert.Equal(2, Joining.CountPeople([one, two]));
    }
}
