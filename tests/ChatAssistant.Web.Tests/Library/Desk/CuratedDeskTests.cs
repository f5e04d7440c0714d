using System.Net;
using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>Approved answers that the office writes itself.</summary>
public sealed class CuratedDeskTests
{
    private const string Path = "/staff/curated-answers/edit";
    private const string Question = "人大的门几点开";

    private static DateOnly Today => BeijingTime.Today(TimeProvider.System);

    [Fact]
    public async Task One_that_is_saved_is_given_with_the_next_question_and_every_wording_is_kept()
    {
        await using var room = await EditorsRoom.OpenAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync(Path, EditorsRoom.AnswerTo(Question, "工作日早上八点半开门。", Today))).Status);
        Assert.Contains("早上八点半开门", await room.SayAsync(Question + "？"));

        var id = await room.ReadAsync(database => database.CuratedAnswers.Select(row => row.Id).SingleAsync());
        Assert.Contains("早上八点半开门", (await room.Staff.GetAsync($"{Path}?id={id}")).Text);
        await room.Staff.PostAsync(Path, new(EditorsRoom.AnswerTo(Question, "工作日早上九点开门。", Today)) { ["Answer.Id"] = id, ["Answer.Edition"] = "1" });

        Assert.Contains("早上九点开门", await room.SayAsync(Question));
        Assert.Equal([1, 2], await room.ReadAsync(database => database.CuratedAnswers.OrderBy(row => row.Edition).Select(row => row.Edition).ToListAsync()));
        Assert.Equal(2, await room.ReadAsync(database => database.AuditEntries.CountAsync(entry => entry.Action == "curated_saved" && entry.By == EditorsRoom.Editor && entry.Subject == id)));
    }

    [Fact]
    public async Task Who_saves_upon_an_edition_that_somebody_has_changed_meanwhile_is_told_sees_it_and_loses_nothing()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.Staff.PostAsync(Path, EditorsRoom.AnswerTo(Question, "工作日早上八点半开门。", Today));
        var id = await room.ReadAsync(database => database.CuratedAnswers.Select(row => row.Id).SingleAsync());
        var edition = EditorsRoom.HiddenIn(await room.Staff.GetAsync($"{Path}?id={id}"), "Answer.Edition");
        Dictionary<string, string> Upon(string seen, string text) => new(EditorsRoom.AnswerTo(Question, text, Today)) { ["Answer.Id"] = id, ["Answer.Edition"] = seen };

        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync(Path, Upon(edition, "工作日早上九点开门。"))).Status);
        var late = await room.Staff.PostAsync(Path, Upon(edition, "工作日早上十点开门。"));

        Assert.Equal(HttpStatusCode.OK, late.Status);
        Assert.Contains("别人刚刚改过这条标准答复", late.Text);
        Assert.Contains("早上十点开门。</textarea>", late.Text);
        Assert.Contains("早上九点开门。</dd>", late.Text);
        Assert.Equal(2, await room.ReadAsync(database => database.CuratedAnswers.CountAsync()));
        Assert.Equal(2, await room.ReadAsync(database => database.AuditEntries.CountAsync(entry => entry.Action == "curated_saved")));

        var seen = EditorsRoom.HiddenIn(late, "Answer.Edition");
        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync(Path, Upon(seen, "工作日早上十点开门。"))).Status);
        Assert.Contains("早上十点开门", await room.SayAsync(Question));
    }

    [Fact]
    public async Task One_that_ships_is_changed_by_the_first_of_two_only()
    {
        await using var room = await EditorsRoom.OpenAsync();
        var list = (await room.Staff.GetAsync("/staff/curated-answers")).Text;
        var id = Uri.UnescapeDataString(System.Text.RegularExpressions.Regex.Match(list, "curated-answers/edit\\?id=([^\"&]+)").Groups[1].Value);
        var form = new Dictionary<string, string>(EditorsRoom.AnswerTo(Question, "早上八点半开门。", Today)) { ["Answer.Id"] = id, ["Answer.Edition"] = "0" };

        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync(Path, form)).Status);

        Assert.Contains("别人刚刚改过这条标准答复", (await room.Staff.PostAsync(Path, form)).Text);
        Assert.Equal([id], await room.ReadAsync(database => database.CuratedAnswers.Select(row => row.Id).ToListAsync()));
    }

    [Theory]
    [InlineData("Answer.Citations", "", "处依据")]
    [InlineData("Answer.Citations", "没有的通知#三", "没有收录“没有的通知#三”")]
    [InlineData("Answer.Citations", "pingliang-2020-02-12", "没有收录")]
    [InlineData("Answer.Text", "", "请写答复")]
    [InlineData("Answer.Questions", " ", "个问法")]
    [InlineData("Answer.Review", "", "复核日期")]
    [InlineData("Answer.Until", "2020-01-01", "不能早于开始日期")]
    public async Task One_that_is_not_in_order_is_not_kept(string field, string value, string word)
    {
        await using var room = await EditorsRoom.OpenAsync();

        var answer = await room.Staff.PostAsync(Path, new(EditorsRoom.AnswerTo(Question, "工作日早上八点半开门。", Today)) { [field] = value });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(word, answer.Text);
        Assert.Equal(0, await room.ReadAsync(database => database.CuratedAnswers.CountAsync()));
    }

    [Fact]
    public async Task One_may_not_rest_on_a_version_that_is_over()
    {
        await using var room = await EditorsRoom.OpenAsync();

        var answer = await room.Staff.PostAsync(Path, new(EditorsRoom.AnswerTo(Question, "早上开门。", Today)) { ["Answer.Citations"] = "传染病防治法@2013-06-29#39" });

        Assert.Contains("没有施行", answer.Text);
    }

    [Fact]
    public async Task One_that_is_over_is_not_given_and_one_that_is_due_says_so_in_the_list()
    {
        await using var room = await EditorsRoom.OpenAsync();
        var over = EditorsRoom.AnswerTo(Question, "早上八点半开门。", Today.AddDays(-20));
        (over["Answer.Until"], over["Answer.Review"]) = ($"{Today.AddDays(-1):yyyy-MM-dd}", $"{Today:yyyy-MM-dd}");

        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync(Path, over)).Status);

        Assert.DoesNotContain("八点半", await room.SayAsync(Question));
        var list = (await room.Staff.GetAsync("/staff/curated-answers")).Text;
        Assert.Contains("该复核了", list);
        Assert.Contains("今天不用", list);
    }
}
