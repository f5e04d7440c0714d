using System.Net;
using ChatAssistant.Web.Data.Care;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>Why something was said, looked up afterwards.</summary>
public sealed class AnswerAuditTests
{
    [Fact]
    public async Task A_turn_shows_question_label_places_cited_and_what_was_looked_at_and_left()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.SayAsync("平凉的通知要求加强哪些方面的监督？");
        var turn = await room.ReadAsync(database => database.Turns.SingleAsync());

        var page = (await room.Staff.GetAsync($"/staff/answer-audit/turn?id={turn.Id}")).Text;

        Assert.Contains("加强哪些方面的监督", page);
        Assert.Contains(turn.Citations.Split('\n')[0], page);
        Assert.Contains("引用了", page);
        var candidates = CandidateLines.Read(turn.Candidates);
        Assert.True(candidates.Count > 1);
        Assert.All(candidates, candidate => Assert.Contains(candidate.Address.ToString(), page));
        Assert.DoesNotContain(turn.ConversationKey, page);
        Assert.DoesNotContain("directline", page);
    }

    [Fact]
    public async Task What_is_no_question_is_not_there()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.SayAsync("我要提建议：二中门口的路灯坏了一个月，晚上看不见路");
        var turn = await room.ReadAsync(database => database.Turns.SingleAsync());
        Assert.NotEqual("ask", turn.Label);

        Assert.DoesNotContain("路灯", (await room.Staff.GetAsync("/staff/answer-audit")).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.GetAsync($"/staff/answer-audit/turn?id={turn.Id}")).Status);
    }

    [Fact]
    public void Lines_of_candidates_are_read_as_they_were_written()
    {
        Knowledge.Candidate[] written = [new(new("传染病防治法", new(2025, 9, 1), "39"), 12.25, true), new(new("pingliang-2020-02-12", null, "三"), 3.5, false)];

        Assert.Equal(written, CandidateLines.Read(CandidateLines.Write(written)));
        Assert.Empty(CandidateLines.Read(""));
    }
}
