using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Library.Desk;

/// <summary>Everyday words that the office enters itself.</summary>
public sealed class LexiconDeskTests
{
    private const string Path = "/staff/lexicon/edit";
    private const string Place = "传染病防治法@2025-09-01#39";

    [Fact]
    public async Task Words_that_are_saved_lead_to_their_place_with_the_next_question_and_no_longer_once_they_are_taken_out()
    {
        await using var room = await EditorsRoom.OpenAsync();
        Assert.DoesNotContain(Place, await HitsAsync(room), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync($"{Path}?handler=Save", Entry())).Status);

        Assert.Contains(Place, await HitsAsync(room), StringComparison.Ordinal);
        var list = (await room.Staff.GetAsync("/staff/lexicon?words=黄皮票")).Text;
        Assert.Contains("群众这样说", list, StringComparison.Ordinal);
        Assert.Contains("共1条，其中本单位的1条", list, StringComparison.Ordinal);
        var id = await room.ReadAsync(database => database.LexiconEntries.Select(row => row.Id).SingleAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await room.Staff.PostAsync($"{Path}?handler=Remove", new(Entry()) { ["id"] = id, ["edition"] = "1" })).Status);

        Assert.DoesNotContain(Place, await HitsAsync(room), StringComparison.Ordinal);
        Assert.Equal([1, 2], await room.ReadAsync(database => database.LexiconEntries.OrderBy(row => row.Edition).Select(row => row.Edition).ToListAsync()));
        Assert.Equal(2, await room.ReadAsync(database => database.AuditEntries.CountAsync(entry => entry.Action == "lexicon_changed" && entry.By == EditorsRoom.Editor && entry.Reason == "群众这样说")));
    }

    [Theory]
    [InlineData("everyday", "", "请写群众的说法")]
    [InlineData("everyday", "黄", "每个2到20个字")]
    [InlineData("addresses", "没有的法#1", "没有收录“没有的法#1”")]
    [InlineData("addresses", "", "至少写一样")]
    [InlineData("question", "这是什么病", "里面要有上面的某个说法")]
    [InlineData("note", "", "请写明为什么改")]
    public async Task What_is_not_in_order_is_refused_and_stays_in_the_form(string field, string value, string objection)
    {
        await using var room = await EditorsRoom.OpenAsync();

        var refused = await room.Staff.PostAsync($"{Path}?handler=Save", new(Entry()) { [field] = value });

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains(objection, refused.Text, StringComparison.Ordinal);
        if (field is not "question") Assert.Contains("黄皮票怎么领", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, await room.ReadAsync(database => database.LexiconEntries.CountAsync()));
    }

    [Fact]
    public async Task Who_saves_upon_an_edition_that_somebody_has_changed_meanwhile_is_told_and_changes_nothing()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.Staff.PostAsync($"{Path}?handler=Save", Entry());
        var id = await room.ReadAsync(database => database.LexiconEntries.Select(row => row.Id).SingleAsync());
        var form = (await room.Staff.GetAsync($"{Path}?id={id}")).Text;
        Assert.Contains("name=\"edition\" value=\"1\"", form, StringComparison.Ordinal);
        var seen = new Dictionary<string, string>(Entry()) { ["id"] = id, ["edition"] = "1" };

        await room.Staff.PostAsync($"{Path}?handler=Save", new(seen) { ["terms"] = "肝炎" });
        var late = await room.Staff.PostAsync($"{Path}?handler=Save", new(seen) { ["terms"] = "报销" });
        var lateToo = await room.Staff.PostAsync($"{Path}?handler=Remove", seen);

        Assert.Contains("别人刚刚改过这一条", late.Text, StringComparison.Ordinal);
        Assert.Contains("别人刚刚改过这一条", lateToo.Text, StringComparison.Ordinal);
        Assert.Equal(["", "肝炎"], await room.ReadAsync(database => database.LexiconEntries.OrderBy(row => row.Edition).Select(row => row.Terms).ToListAsync()));
        Assert.Equal(2, await room.ReadAsync(database => database.AuditEntries.CountAsync(entry => entry.Action == "lexicon_changed")));
    }

    [Fact]
    public async Task A_word_stands_in_one_entry_of_the_office_only()
    {
        await using var room = await EditorsRoom.OpenAsync();
        await room.Staff.PostAsync($"{Path}?handler=Save", Entry());

        Assert.Contains("已经写在本单位的另一条里", (await room.Staff.PostAsync($"{Path}?handler=Save", Entry())).Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Entry() => new()
    {
        ["everyday"] = "黄皮票",
        ["terms"] = "",
        ["addresses"] = Place,
        ["question"] = "黄皮票怎么领",
        ["note"] = "群众这样说",
    };

    private static async Task<string> HitsAsync(EditorsRoom room) => (await room.Staff.PostAsync("/staff/hit-test", new() { ["question"] = "黄皮票怎么领" })).Text;
}
