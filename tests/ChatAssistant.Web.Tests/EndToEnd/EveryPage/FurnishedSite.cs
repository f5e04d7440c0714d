using System.Globalization;
using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Library.Desk;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>A small office with something of everything in it, so that no page is seen empty alone.</summary>
internal static class FurnishedSite
{
    public const string Unit = "区住房和城乡建设局";
    public const string County = "静宁县";
    public const string CountyDesk = "静宁人大";
    private const string Editor = "布置";

    private static readonly string[] Alike =
        ["二中门口的路灯坏了，晚上看不见路", "二中门口路灯坏了一个多月没人修", "孩子放学路上黑，二中门口的路灯坏了", "二中门口的路灯又坏了，老人不敢出门"];

    /// <summary>With <c>EVERY_PAGE_CASES=5000</c> the pages are seen at the size of a real office.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("EVERY_PAGE_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 150;

    private static DateOnly Today => BeijingTime.Today(TimeProvider.System);

    public static async Task FurnishAsync(Office office)
    {
        await office.InScopeAsync(scope => scope.GetRequiredService<DemoSeed>().RunAsync(Cases, _ => { }, default));
        await office.AddUnitAsync(Unit);
        foreach (var words in Alike) await office.GiveAsync(new Matter(Lane.Suggestion, words, "崆峒区东关街道") { Category = "城建" }, Unit);
        var deputy = await office.AddDeputyAsync(County);
        await office.PublishAsync(await office.SuggestAsync(deputy, Unit, "把乡村路灯维护列入预算"), Unit);
        await office.SuggestAsync(deputy, Unit);
        await office.PublishAsync(new Matter(Lane.Suggestion, "建议在二中门口装减速带，孩子放学时车开得快", "崆峒区东关街道") { County = "崆峒区" }, Unit);
        var chat = await Chat.OpenAsync(office.Service);
        foreach (var message in new[] { "高考分数线是多少", "疫情期间哄抬口罩价格会怎样处理？", "没有帮助" }) await chat.AskAsync(message);
        await ActAsync(await office.SignInAsync(Editor, new(StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor | StaffRoles.KnowledgeEditor, Office.Every)));
        var period = await office.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<ReportDesk>().Now.Start));
        await ReportAsync(await office.SignInAsync(CountyDesk, new(StaffRoles.CountyCongress, Area: County)), period);
    }

    private static async Task ActAsync(StaffClient staff)
    {
        await PostAsync(staff, "/staff/reports?handler=Weekly", new() { ["day"] = $"{Today:yyyy-MM-dd}" });
        await PostAsync(staff, "/staff/calls/edit", new()
        {
            ["Topic"] = "校园食品安全",
            ["Explanation"] = "征集对学校食堂和校门口摊点的意见建议。",
            ["From"] = $"{Today:yyyy-MM-dd}",
            ["To"] = $"{Today.AddDays(30):yyyy-MM-dd}",
            ["IsEmergency"] = "true",
        });
        await PostAsync(staff, "/staff/views?waiting=true", new() { ["name"] = "待办", ["isShared"] = "true" });
        await PostAsync(staff, "/staff/curated-answers/edit", EditorsRoom.AnswerTo("居住证怎么办", "请带身份证到派出所办理。", Today));
    }

    private static async Task ReportAsync(StaffClient county, DateOnly period)
    {
        await PostAsync(county, "/staff/last-mile", new() { ["Place"] = "城川镇", ["Text"] = "管道冻裂，三个村吃水难，群众每天到镇上拉水。" });
        foreach (var (kind, isFiled) in new[] { ("Practice", "true"), ("Problem", "false") })
            await PostAsync(county, "/staff/county-reports/write", new() { ["Kind"] = kind, ["Period"] = $"{period:yyyy-MM-dd}", ["Text"] = "走访三个村，收集意见五条。", ["isFiled"] = isFiled });
    }

    /// <summary>A form that is shown again was not taken.</summary>
    private static async Task PostAsync(StaffClient staff, string path, Dictionary<string, string> fields) =>
        Assert.Equal((path, HttpStatusCode.Redirect), (path, (await staff.PostAsync(path, fields)).Status));
}
