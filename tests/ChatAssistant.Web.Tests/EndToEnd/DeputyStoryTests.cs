using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.EndToEnd;

/// <summary>A citizen and a deputy, each with a telephone. With <c>SCREENSHOTS=folder</c> every step is pictured there.</summary>
public sealed class DeputyStoryTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Certificate = "LT-0107";

    [Fact]
    public async Task A_citizen_and_a_deputy_each_have_a_matter_registered_and_hear_of_it()
    {
        var citizen = await chromium.OpenAsync(390, 844);
        var deputy = await chromium.OpenAsync(390, 844);
        await using var service = await RunningService.StartAsync();
        var code = await InviteAsync(service);

        var citizenChat = await ChatPage.OpenAsync(citizen, service.Address);
        await SayAsync(citizenChat, "崇信县锦屏镇汽车站门口没有斑马线，建议画一道，我叫马会兰，电话13900000031", "请核对", "citizen-1-card");
        await SayAsync(citizenChat, "先问一下，平凉的通知要求加强哪些方面的监督？", "还没有提交", "citizen-2-question");
        await SayAsync(citizenChat, "匿名", "不记您的姓名", "citizen-3-anonymous");
        await SayAsync(citizenChat, "提交", "已登记", "citizen-4-receipt");

        var deputyChat = await ChatPage.OpenAsync(deputy, service.Address);
        await SayAsync(deputyChat, "我想绑定代表身份", "绑定码", "deputy-1-ask");
        await SayAsync(deputyChat, $"绑定码 {code}，代表证号 {Certificate}", "绑定成功", "deputy-2-bound");
        await SayAsync(deputyChat, "选民宋德贵托我转一条：灵台县中台镇敬老院冬天暖气不热。他同意写名字", "请核对", "deputy-3-card");
        await SayAsync(deputyChat, "确认转交", "已登记", "deputy-4-receipt");
        await SayAsync(citizenChat, "查进度", "已提交", "citizen-5-progress");

        var cases = await CasesAsync(service);
        Assert.Equal([DisplayMode.Anonymous, DisplayMode.Open], cases.Select(each => each.Display));
        Assert.Equal([CaseSource.Citizen, CaseSource.DeputyForward], cases.Select(each => each.Source));
        Assert.DoesNotContain("13900000031", cases[0].Text);
        Assert.Contains("宋德贵", cases[1].Text);
    }

    private static async Task SayAsync(ChatPage chat, string text, string until, string picture)
    {
        await chat.SayAsync(text, until);
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await chat.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{picture}.png") });
    }

    private static async Task<string> InviteAsync(RunningService service)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var seat = new DeputySeat(DeputyLevel.County, "灵台县", "中台选区", new(2022, 1, 1), new(2099, 1, 1));
        var deputy = new Deputy("代表甲", seat, scope.ServiceProvider.GetRequiredService<ICertificateHasher>().HashOf(Certificate));
        var (invitation, code) = Invitation.For(deputy, TimeSpan.FromDays(1), TimeProvider.System);
        var database = scope.ServiceProvider.GetRequiredService<AssistantDbContext>();
        database.AddRange(deputy, invitation);
        await scope.ServiceProvider.SaveAsync();
        return code;
    }

    private static async Task<List<Case>> CasesAsync(RunningService service)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<AssistantDbContext>().Cases.AsEnumerable().OrderBy(each => each.CreatedAt)];
    }
}
