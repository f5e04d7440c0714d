using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Deputies;

/// <summary>The roster of deputies: taken in from a file, and how somebody comes to be known as one of them.</summary>
public sealed class RosterTests : IAsyncLifetime
{
    private const string Header = "姓名,级别,行政区域,选举单位,代表证号,任期开始,任期届满\r\n";
    private const string Right = "张安,县级,静宁县,\"第一选区,城关\",静宁001,2021-11-01,2099年10月31日\r\n李宁,市,平凉市,静宁县代表团,PL-2,,2099/10/31\r\n";
    private const string Wrong = "王平,省部级,静宁县,第二选区,静宁003,2021-11-01,2099-10-31\r\n赵和,县,静宁县,第三选区,静宁 001,2021-11-01,2099-10-31\r\n";

    private Office _office = null!;
    private StaffClient _reviewer = null!;

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync();
        _reviewer = await _office.SignInAsync("审核员甲", new(StaffRoles.Reviewer));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    public async Task A_roster_is_read_in_the_encodings_offices_save_it_in_and_kept_once_it_was_seen(string encoding, bool hasMark)
    {
        var look = await LookAsync(Header + Right, encoding, hasMark);
        Assert.Empty(await DeputiesAsync());
        Assert.Contains("张安", look, StringComparison.Ordinal);

        var kept = await KeepAsync(look);

        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        var deputies = await DeputiesAsync();
        Assert.Equal(["张安", "李宁"], deputies.Select(each => each.Name).Order());
        var one = deputies.Single(each => each.Name == "张安");
        Assert.Equal((DeputyLevel.County, "静宁县", "第一选区,城关", new DateOnly(2099, 10, 31)), (one.Seat.Level, one.Seat.Area, one.Seat.ElectoralUnit, one.Seat.TermEnd));
    }

    [Theory]
    [InlineData("504B0304140006000800")]
    [InlineData("D0CF11E0A1B11AE10000")]
    public async Task A_spreadsheets_own_file_is_told_from_a_bad_table(string begins) =>
        Assert.Contains("另存为“CSV", (await _reviewer.PostFileAsync("/staff/deputies/import", "file", Convert.FromHexString(begins))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_wrong_row_keeps_all_out_unless_somebody_says_that_the_others_are_to_be_kept()
    {
        var look = await LookAsync(Header + Right + Wrong);
        Assert.Contains("级别看不懂", look, StringComparison.Ordinal);
        Assert.Contains("代表证号与前面的行重复", look, StringComparison.Ordinal);

        var refused = await KeepAsync(look);
        Assert.Contains("有问题的行", refused.Text, StringComparison.Ordinal);
        Assert.Empty(await DeputiesAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await KeepAsync(look, skipsWrong: true)).Status);
        Assert.Equal(2, (await DeputiesAsync()).Count);
        Assert.Contains("已在名册中", await LookAsync(Header + Right), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_roster_is_refused_with_the_column_it_lacks()
    {
        Assert.Contains("代表证号", await LookAsync("姓名,级别,行政区域,任期届满\n张安,县,静宁县,2099-10-31\n"), StringComparison.Ordinal);
        Assert.Contains("请重新上传", (await _reviewer.PostAsync("/staff/deputies/import?handler=Keep", new() { ["sealedLines"] = "made-up" })).Text, StringComparison.Ordinal);
        Assert.Empty(await DeputiesAsync());
    }

    [Fact]
    public async Task The_number_of_a_certificate_is_kept_nowhere_and_told_nobody()
    {
        await KeepAsync(await LookAsync(Header + Right));

        Assert.DoesNotContain("静宁001", _reviewer.Received, StringComparison.Ordinal);
        Assert.Equal(64, (await DeputiesAsync())[0].CertificateHash.Length);
    }

    [Fact]
    public async Task A_code_is_shown_once_binds_the_deputy_and_can_be_taken_back()
    {
        await KeepAsync(await LookAsync(Header + Right));
        var deputy = (await DeputiesAsync()).Single(each => each.Name == "张安");
        var page = $"/staff/deputies/{deputy.Id}";

        var code = new HtmlParser().ParseDocument((await _reviewer.PostAsync($"{page}?handler=Invite")).Text).QuerySelector("[data-testid=code]")!.TextContent;
        Assert.DoesNotContain(code, (await _reviewer.GetAsync(page)).Text, StringComparison.Ordinal);
        await BindAsync(deputy, code);
        Assert.NotNull(await OfPersonAsync());

        var binding = new HtmlParser().ParseDocument((await _reviewer.GetAsync(page)).Text).QuerySelector("[data-testid=revoke-form] input[name=binding]")!.GetAttribute("value")!;
        await _reviewer.PostAsync($"{page}?handler=Revoke", new() { ["binding"] = binding });

        Assert.Null(await OfPersonAsync());
    }

    [Fact]
    public async Task A_term_that_is_ended_ends_the_bindings_with_it()
    {
        await KeepAsync(await LookAsync(Header + Right));
        var deputy = (await DeputiesAsync()).Single(each => each.Name == "张安");
        await BindAsync(deputy, await CodeAsync(deputy));
        Assert.NotNull(await OfPersonAsync());

        await _reviewer.PostAsync($"/staff/deputies/{deputy.Id}?handler=Term", new() { ["end"] = "2022-01-01" });

        Assert.Null(await OfPersonAsync());
        Assert.Contains("届满早于任期开始", (await _reviewer.PostAsync($"/staff/deputies/{deputy.Id}?handler=Term", new() { ["end"] = "2020-01-01" })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_limited_to_a_county_sees_and_takes_in_its_deputies_alone()
    {
        await KeepAsync(await LookAsync(Header + Right));
        var city = (await DeputiesAsync()).Single(each => each.Name == "李宁");
        var local = await _office.SignInAsync("审核员乙", new(StaffRoles.Reviewer, Area: "静宁县"));

        var list = (await local.GetAsync("/staff/deputies")).Text;

        Assert.Contains("张安", list, StringComparison.Ordinal);
        Assert.DoesNotContain("李宁", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await local.GetAsync($"/staff/deputies/{city.Id}")).Status);
        Assert.Contains("不是您所在县区", (await local.PostFileAsync("/staff/deputies/import", "file", Encoding.UTF8.GetBytes(Header + "钱正,县,庄浪县,,ZL-1,,2099-10-31\n"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_deputy_handed_on_stands_there_for_whoever_sees_the_case_and_for_no_administrator()
    {
        var id = await _office.AddDeputyAsync("静宁县");
        var filed = await _office.FileAsync(new Matter(Lane.Suggestion, "卫生院夜里没人值班", "静宁县") { Source = CaseSource.DeputyForward, Forward = new(id, "代表甲", ConstituentConsent.Hidden) });
        var administrator = await _office.SignInAsync("管理员甲", new(StaffRoles.Administrator));

        foreach (var path in new[] { $"/staff/deputies/{id}", "/staff/forwards" })
        {
            var shown = (await _reviewer.GetAsync(path)).Text;
            Assert.Contains($"/staff/cases/{filed.Number}", shown, StringComparison.Ordinal);
            Assert.Contains("待答复", shown, StringComparison.Ordinal);
        }

        await administrator.GetAsync($"/staff/deputies/{id}");
        Assert.DoesNotContain("夜里没人值班", administrator.Received, StringComparison.Ordinal);
    }

    private async Task<string> LookAsync(string text, string encoding = "utf-8", bool hasMark = false)
    {
        var bytes = encoding is "utf-8" ? Encoding.UTF8.GetBytes(text) : CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);
        return (await _reviewer.PostFileAsync("/staff/deputies/import", "file", hasMark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes)).Text;
    }

    private Task<Answered> KeepAsync(string look, bool skipsWrong = false)
    {
        var seal = new HtmlParser().ParseDocument(look).QuerySelector("input[name=sealedLines]")!.GetAttribute("value")!;
        return _reviewer.PostAsync("/staff/deputies/import?handler=Keep", new() { ["sealedLines"] = seal, ["skipsWrong"] = skipsWrong ? "true" : "false" });
    }

    private Task<List<Deputy>> DeputiesAsync() =>
        _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().Deputies.AsNoTracking().ToListAsync());

    private async Task<string> CodeAsync(Deputy deputy) =>
        new HtmlParser().ParseDocument((await _reviewer.PostAsync($"/staff/deputies/{deputy.Id}?handler=Invite")).Text).QuerySelector("[data-testid=code]")!.TextContent;

    private Task<bool> BindAsync(Deputy deputy, string code) => _office.WriteAsync(async scope =>
    {
        var book = scope.GetRequiredService<IDeputyBook>();
        var hash = scope.GetRequiredService<ICertificateHasher>().HashOf("静宁001");
        var bound = (await book.InvitationAsync(code, default))!.Redeem(deputy, new(code, hash, "directline", "u1"), TimeProvider.System);
        book.Add(bound.Binding!);
        return true;
    });

    private Task<Deputy?> OfPersonAsync() => _office.InScopeAsync(scope => scope.GetRequiredService<IDeputyBook>().OfPersonAsync("directline", "u1", default));
}
