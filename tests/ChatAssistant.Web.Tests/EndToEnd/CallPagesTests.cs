using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>Calls and blocks, on a desk and on a telephone. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class CallPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    [InlineData(360, 740)]
    public async Task A_call_is_made_and_closed_and_a_person_blocked_and_no_page_is_wider_than_its_window(int width, int height)
    {
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        var reviewer = await Desk.SignInAsync(chromium, office, (width, height), "张审核", new(StaffRoles.Reviewer | StaffRoles.Dispatcher, Office.Every));
        var supervisor = await Desk.SignInAsync(chromium, office, (width, height), "李督办", new(StaffRoles.Supervisor, Office.Every));

        await reviewer.OpenAsync("staff/calls", "calls-empty");
        await reviewer.OpenAsync("staff/calls/edit", null);
        await reviewer.FillAsync("call-form", "[name=topic]", "校园食品安全");
        await reviewer.FillAsync("call-form", "[name=explanation]", "请大家说说对学校食堂采购、加工、价格的意见，作为市人大常委会专题询问的依据。");
        await reviewer.FillAsync("call-form", "[name=ways]", "也可以到附近的代表联络站当面说。");
        await reviewer.Page.CheckAsync("[name=isEmergency]");
        await reviewer.LookAsync("call-edit");
        await reviewer.SubmitAsync("call-form", "call");
        var address = reviewer.Page.Url;
        var campaign = Guid.Parse(address.Split('/')[^1]);
        var matter = new Matter(Lane.Suggestion, "建议学校食堂的采购清单每周在校门口公开一次，家长能看得见。", "崆峒区") { CampaignId = campaign, Source = CaseSource.Campaign, IsUrgent = true };
        var filed = await office.FileAsync(matter);
        await reviewer.OpenAsync($"staff?call={campaign}", "call-cases");
        await reviewer.OpenAsync("staff/today", "today-urgent");
        await reviewer.OpenAsync($"staff/cases/{filed.Number}", "case-urgent");

        await reviewer.OpenFormAsync("block-form");
        await reviewer.Page.SelectOptionAsync("[data-testid=block-form] [name=ground]", "Repeating");
        await reviewer.FillAsync("block-form", "[name=reason]", "同样的内容一天发了五遍，提醒后还在发。");
        await reviewer.Page.CheckAsync("[name=isNotForCriticism]");
        await reviewer.LookAsync("case-block");
        await reviewer.SubmitAsync("block-form", "case-block-proposed");
        await supervisor.OpenAsync("staff/blocks", "blocks-proposed");
        await supervisor.Page.ClickAsync("[data-testid=decide-block-form] [value=true]");
        await Assertions.Expect(supervisor.Page.GetByTestId("standing")).ToHaveTextAsync("限制中");
        await supervisor.LookAsync("blocks-in-force");

        await reviewer.OpenAsync($"staff/calls/{campaign}", null);
        await reviewer.FillAsync("close-call-form", "[name=summary]", "共收到意见一条，集中在食堂采购公开。教育部门下月起每周公示采购清单。");
        await reviewer.SubmitAsync("close-call-form", "call-closed");
        await reviewer.OpenAsync("staff/calls", "calls");
    }
}
