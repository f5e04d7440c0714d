using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.EndToEnd.EveryPage;
using ChatAssistant.Web.Tests.Peers;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>A matter on its way to the public and back, on a desk and on telephones. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class PublishingPagesTests(Chromium chromium, PeerPackages packages) : IClassFixture<Chromium>
{
    private const string Unit = "静宁县住房和城乡建设局";
    private const string Matter = "二中门口的路灯坏了一个多月，孩子晚自习放学看不见路，希望尽快修好。老槐树下第三家的李某某可以带路。";
    private const string Covered = "二中门口的路灯坏了一个多月，孩子晚自习放学看不见路，希望尽快修好。＊＊可以带路。";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    [InlineData(360, 740)]
    public async Task A_matter_is_published_by_two_read_by_all_and_taken_down_by_one(int width, int height)
    {
        packages.Require();
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        var answered = await office.AnswerAsync(new Matter(Lane.Suggestion, Matter, "城关镇") { County = "静宁县", Category = "城建" }, Unit, "已经更换灯泡三盏、线路一段，当晚恢复照明。今后每月检查一次，再有不亮的请打0933-2521234。");
        var reviewer = await Desk.SignInAsync(chromium, office, (width, height), "张审核", new(StaffRoles.Reviewer, Office.Every));
        var supervisor = await Desk.SignInAsync(chromium, office, (width, height), "李督办", new(StaffRoles.Supervisor, Permissions.Publish));
        var axe = new Axe();

        await reviewer.OpenAsync("published", "published-empty");
        await reviewer.OpenAsync($"staff/cases/{answered.Number}", null);
        await reviewer.FillAsync("publish-form", "[name=matter]", Covered);
        await reviewer.FillAsync("publish-form", "[name=reason]", "很多家长关心同一件事");
        await reviewer.LookAsync("publish-form");
        Assert.Empty(await axe.FaultsAsync(reviewer.Page));
        await reviewer.SubmitAsync("publish-form", "publish-proposed");

        await supervisor.OpenAsync($"staff/cases/{answered.Number}", "publish-preview");
        Assert.Empty(await axe.FaultsAsync(supervisor.Page));
        await Assertions.Expect(supervisor.Page.GetByTestId("public-matter")).ToHaveTextAsync(Covered);
        await supervisor.Page.ClickAsync("[data-testid=decide-form] [value=true]");
        await supervisor.Page.WaitForSelectorAsync("[data-testid=message]");
        await supervisor.LookAsync("publish-agreed");
        await supervisor.Page.ClickAsync("[data-testid=public-link]");
        await supervisor.LookAsync("published-matter");
        Assert.Empty(await axe.FaultsAsync(supervisor.Page));
        var address = supervisor.Page.Url;

        await ReadWithoutScriptAsync(service.Address, width, height);

        await supervisor.OpenAsync($"staff/cases/{answered.Number}", null);
        await supervisor.FillAsync("take-down-form", "[name=reason]", "邻居认得出是谁家");
        await supervisor.LookAsync("take-down-form");
        await supervisor.SubmitAsync("take-down-form", "taken-down");
        Assert.Equal(404, (await reviewer.Page.GotoAsync(address))!.Status);
    }

    private async Task ReadWithoutScriptAsync(Uri site, int width, int height)
    {
        var page = await chromium.OpenAsync(width, height, options => options.JavaScriptEnabled = false);
        await page.GotoAsync(site.AbsoluteUri);
        await page.ClickAsync("[data-testid=published-link]");
        await page.FillAsync("#words", "路灯");
        await page.SelectOptionAsync("#county", "静宁县");
        await page.ClickAsync("[data-testid=published-filter] button");
        await new Desk(page, site, width).LookAsync("published");
        await page.ClickAsync("[data-testid=published] a");
        await Assertions.Expect(page.GetByTestId("public-matter")).ToHaveTextAsync(Covered);
    }
}
