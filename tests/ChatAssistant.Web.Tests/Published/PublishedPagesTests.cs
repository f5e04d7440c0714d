using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Published;

/// <summary>What the public sees, and above all what it does not.</summary>
public sealed class PublishedPagesTests : IAsyncLifetime
{
    private const string Unit = "区住建局";
    private const string Canary = "欧阳金丝雀";
    private const string Words = "二中门口的路灯坏了，孩子放学看不见路";

    private Office _office = null!;
    private StaffClient _public = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        _public = new StaffClient(_office.Service.Address);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task While_nothing_is_published_the_list_says_so()
    {
        await _office.AnswerAsync(Matter(), Unit);

        var list = await ListAsync();

        Assert.Contains("目前还没有公开的事项", list, StringComparison.Ordinal);
        Assert.DoesNotContain("路灯", list, StringComparison.Ordinal);
        Assert.DoesNotContain("静宁县", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_public_is_not_found_by_any_name_it_has()
    {
        var answered = await _office.AnswerAsync(Matter(), Unit);

        foreach (var name in new[] { $"{answered.Number}", $"{answered.Id}", $"{answered.Id:N}", "null", "%", "" })
            Assert.DoesNotContain("路灯", (await _public.GetAsync($"/published/{name}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync($"/published/{answered.Number}")).Status);
    }

    [Fact]
    public async Task What_is_published_stands_in_the_list_and_on_a_page_of_its_own()
    {
        var published = await _office.PublishAsync(Matter(), Unit);

        var list = await ListAsync();
        var page = await _public.GetAsync(PathOf(published));

        foreach (var shown in new[] { Words, "静宁县", Unit, "已解决或者已采纳", "已答复" })
        {
            Assert.Contains(shown, list, StringComparison.Ordinal);
            Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains(Publishers.Answer, page.Text, StringComparison.Ordinal);
        foreach (var hidden in new[] { $"{published.Number}", $"{published.Id}", "directline", "城关镇东街" }) Assert.DoesNotContain(hidden, _public.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_down_is_gone()
    {
        var published = await _office.PublishAsync(Matter(), Unit);
        await _office.ChangeAsync(published, (found, clock) => Assert.Null(found.TakeDown(Actor.Supervisor("督"), "认得出是谁", clock)));

        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync(PathOf(published))).Status);
        Assert.DoesNotContain("路灯", await ListAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lane = 'Accusation'")]
    [InlineData("Lane = 'Grievance'")]
    [InlineData("Lane = 'Emergency'")]
    [InlineData("AccusedUnit = '区教育局'")]
    [InlineData("Display = 'Anonymous'")]
    [InlineData("IsArchived = 1")]
    [InlineData("IsPublic = 0")]
    [InlineData("State = 'Spam'")]
    [InlineData("State = 'Withdrawn'")]
    [InlineData("State = 'NotAccepted'")]
    public async Task Whatever_its_row_says_what_must_not_be_shown_is_not(string change)
    {
        var published = await _office.PublishAsync(Matter(), Unit);
        Assert.Equal(HttpStatusCode.OK, (await _public.GetAsync(PathOf(published))).Status);

        Assert.Equal(1, await _office.SpoilAsync(published, change));

        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync(PathOf(published))).Status);
        foreach (var query in new[] { "", "?words=路灯", "?county=静宁县" }) Assert.DoesNotContain(Words, await ListAsync(query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_finds_nothing_but_what_is_published()
    {
        await _office.AnswerAsync(new Matter(Lane.Suggestion, "电梯停了三天", "静宁县") { County = "庄浪县" }, Unit, "电梯已经修好。");
        var published = await _office.PublishAsync(Matter(), Unit);
        await _office.ChangeAsync(published, (found, clock) => found.AddReply(Actor.Reviewer("审"), new ReplyWords("内部说明：等配件", "m2"), isFormal: false, clock));

        foreach (var words in new[] { "电梯", "配件", "城关镇东街", "directline", $"{published.Number}", "%" })
            Assert.Contains("没有查到", await ListAsync($"?words={Uri.EscapeDataString(words)}"), StringComparison.Ordinal);
        Assert.DoesNotContain("庄浪县", await ListAsync(), StringComparison.Ordinal);
        Assert.Contains(Words, await ListAsync("?words=路灯 孩子"), StringComparison.Ordinal);
        Assert.Contains(Words, await ListAsync("?county=静宁县&category=其他"), StringComparison.Ordinal);
        Assert.Contains("没有查到", await ListAsync("?county=庄浪县"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_who_wrote_it_never_appears()
    {
        var seal = _office.Service.Services.GetRequiredService<ITextSeal>();
        var matter = Matter() with
        {
            Text = $"我是{Canary}，{Words}",
            Original = seal.Seal(CaseWords.Matter, $"我是{Canary}，电话13900001234，{Words}"),
            Name = new CitizenWords("欧某某", seal.Seal(CaseWords.Name, Canary)),
            Contact = new CitizenWords("［电话］", seal.Seal(CaseWords.Contact, "13900001234（微信同号）")),
        };
        var answered = await _office.AnswerAsync(matter, Unit, $"{Canary}同志：路灯已经修好，有事请打13900001234。");
        var (one, other) = await _office.TwoAsync();

        await one.PostAsync($"/staff/cases/{answered.Number}/publish", new() { ["reason"] = "大家关心", ["matter"] = matter.Text, ["answer"] = answered.LastAnswer()!.Text });
        await other.AgreeAsync(answered);
        var published = await _office.ChangeAsync(answered, (_, _) => { });

        Assert.True(published.IsPublic);
        Assert.Contains("我是＊＊，", (await _public.GetAsync(PathOf(published))).Text, StringComparison.Ordinal);
        await ListAsync();
        foreach (var hidden in new[] { Canary, "13900001234", "欧某某" }) Assert.DoesNotContain(hidden, _public.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_answer_is_not_shown_before_two_have_agreed_to_it()
    {
        var published = await _office.PublishAsync(Matter(), Unit);
        await _office.ChangeAsync(published, (found, clock) =>
        {
            Assert.Null(found.Reopen(Actor.Reviewer("审"), "又坏了", clock));
            found.AddReply(Actor.Reviewer("审"), new ReplyWords("第二次答复", "m2"), isFormal: true, clock);
        });

        var page = (await _public.GetAsync(PathOf(published))).Text;

        Assert.Contains("重新办理", page, StringComparison.Ordinal);
        Assert.DoesNotContain("第二次答复", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_matter_is_seen_through_its_lead()
    {
        var (lead, member) = (await _office.PublishAsync(Matter("二中门口的路灯又坏了"), Unit), await _office.PublishAsync(Matter(), Unit));
        await _office.ChangeAsync(member, (found, clock) =>
        {
            Assert.Null(found.Reopen(Actor.Reviewer("审"), "又坏了", clock));
            Assert.Null(found.Assign(Actor.Dispatcher("分"), new AssignTo(Unit), clock));
            Assert.Null(found.Return(Actor.Unit(Unit), "不归本单位管，请另派", "区城管局", clock));
        });
        await _office.InScopeAsync(scope => scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), async stop =>
        {
            var cases = scope.GetRequiredService<ICaseBook>();
            var clock = scope.GetRequiredService<DeadlineClock>();
            Assert.Null((await cases.FindAsync(member.Number, stop))!.MergeInto((await cases.FindAsync(lead.Number, stop))!, Actor.Reviewer("审"), "同一件事", clock));
            return true;
        }, default));

        var asked = await _public.GetAsync(PathOf(member));

        Assert.Equal((HttpStatusCode.Redirect, PathOf(lead)), (asked.Status, asked.Location));
        Assert.DoesNotContain(Words, await ListAsync(), StringComparison.Ordinal);
        Assert.Contains("另有1件同类事项", (await _public.GetAsync(PathOf(lead))).Text, StringComparison.Ordinal);

        await _office.ChangeAsync(lead, (found, clock) => Assert.Null(found.TakeDown(Actor.Supervisor("督"), "认得出是谁", clock)));
        Assert.Equal(HttpStatusCode.NotFound, (await _public.GetAsync(PathOf(member))).Status);
    }

    [Fact]
    public async Task The_newest_come_first_and_the_rest_on_further_pages()
    {
        for (var number = 0; number < 21; number++) await _office.PublishAsync(Matter($"第{number:00}盏路灯坏了"), Unit);

        var (first, second) = (await ListAsync(), await ListAsync("?number=2"));

        Assert.Contains("共21件", first, StringComparison.Ordinal);
        Assert.True(first.IndexOf("第20盏", StringComparison.Ordinal) < first.IndexOf("第19盏", StringComparison.Ordinal));
        Assert.DoesNotContain("第00盏", first, StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", first, StringComparison.Ordinal);
        Assert.Contains("第00盏", second, StringComparison.Ordinal);
        foreach (var odd in new[] { "?number=-3", "?number=9999999", "?number=x", "?county=" }) Assert.Contains("盏路灯坏了", await ListAsync(odd), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_a_page_on_the_way_is_asked_about_first()
    {
        using var answer = await _office.Service.Http.GetAsync("published", TestContext.Current.CancellationToken);

        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static Matter Matter(string words = Words) => new(Lane.Suggestion, words, "城关镇东街") { County = "静宁县", Category = "其他" };

    private static string PathOf(Case published) => $"/published/{published.PublicCopy!.Id}";

    private async Task<string> ListAsync(string query = "")
    {
        var answer = await _public.GetAsync($"/published{query}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return WebUtility.HtmlDecode(answer.Text);
    }
}
