using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>The board of questions without a good answer, as an editor has it.</summary>
public sealed class QuestionBoardTests
{
    private const string Question = "高考分数线是多少";

    private static string Details => $"/staff/questions/details?key={new QuestionCluster(Question).Key}";

    [Fact]
    public async Task Unanswered_and_disliked_questions_stand_on_it_together_and_masked()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.SayAsync(Question + "？");
        await room.SayAsync("高考的分数线是多少");
        await room.SayAsync("请问13900000021是哪个公司的彩票号码？");
        await room.SayAsync("平凉的通知要求加强哪些方面的监督？", "没有帮助");

        var board = (await room.Staff.GetAsync("/staff/questions")).Text;

        Assert.Contains("没答上2次", board);
        Assert.Contains("［电话］", board);
        Assert.DoesNotContain("13900000021", board);
        Assert.Contains("没帮助1次", board);
        Assert.DoesNotContain("directline", board);
        Assert.DoesNotContain("dl_", board);
    }

    [Fact]
    public async Task A_question_is_given_to_an_editor_and_solved_and_all_is_on_record_without_its_words()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.SayAsync(Question);

        await room.Staff.PostAsync(Details + "&handler=Assign", new() { ["editor"] = EditorsRoom.Editor });
        Assert.Contains(EditorsRoom.Editor, (await room.Staff.GetAsync("/staff/questions?view=Mine")).Text);
        Assert.Contains("请写明", (await room.Staff.PostAsync(Details + "&handler=Resolve", new() { ["resolution"] = "CuratedAnswer" })).Text);
        var solved = await room.Staff.PostAsync(Details + "&handler=Resolve", new() { ["resolution"] = "CuratedAnswer", ["note"] = "写了标准答复" });

        Assert.Equal(HttpStatusCode.Redirect, solved.Status);
        Assert.DoesNotContain("分数线", (await room.Staff.GetAsync("/staff/questions")).Text);
        var entries = await room.ReadAsync(database => database.AuditEntries.Where(entry => entry.By == EditorsRoom.Editor).ToListAsync());
        Assert.Contains(entries, entry => entry.Action == "question_assigned" && entry.After == EditorsRoom.Editor);
        Assert.Contains(entries, entry => entry is { Action: "question_resolved", After: "CuratedAnswer" });
        Assert.DoesNotContain(entries, entry => $"{entry.Subject}{entry.Before}{entry.After}{entry.Reason}".Contains("分数线", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_called_solved_says_so_while_it_still_has_no_answer_and_is_answered_once_it_has()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.SayAsync(Question);
        await room.Staff.PostAsync(Details + "&handler=Resolve", new() { ["resolution"] = "CuratedAnswer", ["note"] = "写了标准答复" });

        Assert.Contains("仍然没有答案", (await room.Staff.GetAsync(Details)).Text);
        Assert.Contains("现在仍没有答案", (await room.Staff.GetAsync("/staff/questions?view=Solved")).Text);

        var saved = await room.Staff.PostAsync("/staff/curated-answers/edit", EditorsRoom.AnswerTo(Question, "高考分数线由省教育考试院公布。", BeijingTime.Today(TimeProvider.System)));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);

        var again = (await room.Staff.GetAsync(Details)).Text;
        Assert.DoesNotContain("仍然没有答案", again);
        Assert.Contains("由省教育考试院公布", again);
        Assert.DoesNotContain("现在仍没有答案", (await room.Staff.GetAsync("/staff/questions?view=Solved")).Text);
    }

    [Fact]
    public void Somebody_of_a_unit_does_not_see_what_reads_like_an_accusation()
    {
        const string accusing = "我举报民政局张三局长收了低保户的钱";
        var insider = new StaffMember("赵", new(StaffRoles.KnowledgeEditor | StaffRoles.UnitLiaison, Permissions.None, "区民政局"), false);

        Assert.False(AskedQuestions.MayBeSeenBy(insider, accusing));
        Assert.True(AskedQuestions.MayBeSeenBy(insider, Question));
        Assert.True(AskedQuestions.MayBeSeenBy(insider with { Rights = new(StaffRoles.KnowledgeEditor) }, accusing));
    }
}
