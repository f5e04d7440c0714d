using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>The desk of editors on a desk and on a telephone. With <c>SCREENSHOTS=folder</c> every page is pictured there.</summary>
public sealed class KnowledgeDeskTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Editor = "李知识";

    [Fact]
    public async Task An_editor_goes_through_all_pages_and_none_is_wider_than_its_window()
    {
        const int width = 390, height = 844;
        await using var service = await RunningService.StartAsync();
        var office = new Office(service);
        await office.AddAsync(Editor, new(StaffRoles.KnowledgeEditor));
        var chat = await Chat.OpenAsync(service);
        foreach (var message in new[] { "高考分数线是多少", "疫情期间哄抬口罩价格会怎样处理？", "没有帮助" }) await chat.AskAsync(message);
        var page = await chromium.OpenAsync(width, height);
        await page.GotoAsync(new Uri(service.Address, "staff/sign-in").AbsoluteUri);
        await page.FillAsync("[name=UserName]", Editor);
        await page.FillAsync("[name=Password]", Office.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForSelectorAsync("[data-testid=signed-in-as]");
        var desk = new Desk(page, service.Address, width);

        await desk.OpenAsync("staff", "knowledge-board");
        await desk.OpenAsync($"staff/questions/details?key={new QuestionCluster("高考分数线是多少").Key}", null);
        await desk.FillAsync("resolve-form", "textarea", "导入了招生文件");
        await desk.SubmitAsync("resolve-form", "knowledge-question");
        await desk.OpenAsync("staff/questions?view=Solved", "knowledge-solved");
        await desk.OpenAsync("staff/curated-answers", "knowledge-curated");
        await desk.OpenAsync("staff/curated-answers/edit", "knowledge-curated-edit");
        await desk.OpenAsync("staff/documents", "knowledge-documents");
        await desk.OpenAsync("staff/documents/compare?before=传染病防治法@2013-06-29&after=传染病防治法@2025-09-01", "knowledge-compare");
        await desk.OpenAsync("staff/answer-audit", "knowledge-audit");
        await desk.OpenAsync("staff/answer-audit/turn?id=2", "knowledge-turn");
        await desk.OpenAsync("staff/hit-test", null);
        await page.FillAsync("[data-testid=hit-test-form] textarea", "疫情期间哄抬口罩价格会怎样处理？");
        await page.ClickAsync("[data-testid=hit-test-form] button");
        await page.WaitForSelectorAsync("[data-testid=candidates]");
        await desk.LookAsync("knowledge-hit-test");
        await desk.OpenAsync("staff/documents/import", null);
        await page.SetInputFilesAsync("#file", new Microsoft.Playwright.FilePayload { Name = "通知.txt", MimeType = "text/plain", Buffer = "关于加强秸秆禁烧监督的通知\n一、加强巡查。每月不少于两次。\n二、加强宣传。讲到每家每户。\n"u8.ToArray() });
        await page.ClickAsync("[data-testid=upload-form] button");
        await page.WaitForSelectorAsync("[data-testid=preview]");
        await desk.LookAsync("knowledge-import");
    }
}
