using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Refilling;

/// <summary>What staff typed into a form that did not go through is in the form when they see it again.</summary>
public sealed class RefilledFormTests : IAsyncLifetime
{
    private const string Typed = "这段话写了半天，不能丢";

    private TestHost _host = null!;
    private Browser _staff = null!;
    private Case _filed = null!;

    private string Address => $"/staff/cases/{_filed.Number}";

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _staff = await _host.SignInAsync();
        _filed = await _host.FileAsync("路灯坏了", "静宁县");
        await _staff.OpenAsync(Address);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_was_refused_comes_back_with_its_words_in_an_open_fold()
    {
        await _staff.SubmitAsync("merge-form", new() { ["lead"] = "20990101-0001-1", ["reason"] = Typed });

        Assert.Contains("没有找到", _staff.Find("objection"), StringComparison.Ordinal);
        Assert.Equal(("20990101-0001-1", Typed), (Field("merge-form", "lead"), Field("merge-form", "reason")));
        Assert.True(_staff.Page.QuerySelector("form[data-testid=merge-form]")!.Closest("details")!.HasAttribute("open"));
        Assert.False(_staff.Page.QuerySelector("form[data-testid=ask-form]")!.Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Nobody_else_is_shown_it()
    {
        await _staff.SubmitAsync("merge-form", new() { ["lead"] = "20990101-0001-1", ["reason"] = Typed });
        var other = await _host.SignInAsync("李四", StaffRights.Desk);

        await other.OpenAsync(Address);

        Assert.DoesNotContain(Typed, other.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_went_through_is_not_asked_for_again()
    {
        await _staff.SubmitAsync("propose-form", new() { ["ground"] = "", ["reason"] = "" });
        await _staff.SubmitAsync("propose-form", new() { ["ground"] = "", ["reason"] = Typed });
        await _staff.OpenAsync(Address);

        Assert.Null(_staff.Page.QuerySelector("[data-testid=refilled], [data-testid=left-over]"));
    }

    [Fact]
    public async Task After_a_while_it_is_let_go()
    {
        await _staff.SubmitAsync("merge-form", new() { ["lead"] = "20990101-0001-1", ["reason"] = Typed });
        _host.Clock.Advance(TimeSpan.FromMinutes(16));

        await _staff.OpenAsync(Address);

        Assert.DoesNotContain(Typed, _staff.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_ended_in_the_middle_costs_no_words()
    {
        _host.Clock.Advance(TimeSpan.FromMinutes(31));
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = Typed });
        Assert.Equal("/staff/sign-in", _staff.Path);

        await _staff.SubmitAsync("sign-in-form", new() { ["UserName"] = TestHost.Name, ["Password"] = TestHost.Password });

        Assert.Equal(Address, _staff.Path);
        Assert.Equal(Typed, Field("reply-form", "Text"));
        Assert.NotEmpty(_staff.Find("refilled"));
    }

    [Fact]
    public async Task A_page_that_lay_too_long_is_shown_anew_with_what_was_typed()
    {
        await _staff.SubmitAsync("reply-form", new() { ["Text"] = Typed, ["__RequestVerificationToken"] = "of yesterday" });

        Assert.Equal((HttpStatusCode.OK, Address), (_staff.Status, _staff.Path));
        Assert.Equal(Typed, Field("reply-form", "Text"));
    }

    [Fact]
    public async Task A_form_of_another_site_leads_nowhere()
    {
        var (action, fields) = _staff.Fill("reply-form", new() { ["Text"] = Typed, ["__RequestVerificationToken"] = "made up" });
        await _staff.PostAsync(action, fields, new Uri("https://evil.example/page"));

        Assert.Equal(HttpStatusCode.BadRequest, _staff.Status);
        await _staff.OpenAsync(Address);
        Assert.DoesNotContain(Typed, _staff.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_form_is_gone_the_words_stand_on_the_page()
    {
        var (ask, fields) = _staff.Fill("ask-form", new() { ["reason"] = Typed });
        await _staff.SubmitAsync("accept-form", new() { ["category"] = "城乡建设" });
        Assert.Null(_staff.Page.QuerySelector("[data-testid=ask-form]"));

        await _staff.PostAsync(ask, fields);

        Assert.Contains("不能这样办", _staff.Find("objection"), StringComparison.Ordinal);
        Assert.Contains(Typed, _staff.Find("left-over"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_answers_with_its_objection_keeps_the_words_too()
    {
        var administrator = await _host.SignInAsync("管理员", StaffRights.AdministratorOnly);
        await administrator.OpenAsync("/staff/units");
        await administrator.SubmitAsync("unit-form", new() { ["name"] = "静宁县交通运输局", ["kind"] = "Department" });

        await administrator.SubmitAsync("unit-form", new() { ["name"] = "静宁县交通运输局", ["kind"] = "Judicial", ["area"] = "静宁县" });

        Assert.Equal("静宁县交通运输局", administrator.Page.QuerySelector("[data-testid=unit-form] [name=name]")!.GetAttribute("value"));
        Assert.Equal("Judicial", administrator.Page.QuerySelector("[data-testid=unit-form] option[selected]")!.GetAttribute("value"));
    }

    private string Field(string form, string name)
    {
        var field = _staff.Page.QuerySelector($"form[data-testid={form}] [name={name}]")!;
        return field.GetAttribute("value") ?? field.TextContent.Trim();
    }
}
