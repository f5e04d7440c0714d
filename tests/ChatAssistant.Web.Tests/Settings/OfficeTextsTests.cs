using System.Net;
using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Settings.OfficeTexts;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Settings;

/// <summary>What the office says in its own words, written in the console.</summary>
public sealed class OfficeTextsTests : IAsyncLifetime
{
    private const string Path = "/staff/settings/texts";
    private const string Greeting = "欢迎您来到崆峒区人大！我是{助手名称}，是自动问答程序，不是真人。";

    private SettingsRoom _room = null!;

    public async ValueTask InitializeAsync() => _room = await SettingsRoom.OpenAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task The_next_citizen_is_greeted_in_the_offices_words_and_one_click_later_in_the_shipped_ones()
    {
        Assert.StartsWith("您好，我是人大助手，", await _room.GreetedAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(OfficeText.Welcome, Greeting)).Status);
        Assert.Equal("欢迎您来到崆峒区人大！我是人大助手，是自动问答程序，不是真人。", await _room.GreetedAsync());

        var page = await _room.Staff.GetAsync($"{Path}?text=Welcome");
        Assert.Contains("本单位写的", Row(page, OfficeText.Welcome), StringComparison.Ordinal);
        var reset = await _room.Staff.PostAsync($"{Path}?handler=Reset", new() { ["text"] = "Welcome", ["seen"] = SettingsRoom.Field(page, "seen") });
        Assert.Equal(HttpStatusCode.Redirect, reset.Status);

        Assert.StartsWith("您好，我是人大助手，", await _room.GreetedAsync(), StringComparison.Ordinal);
        Assert.Contains("随程序的", Row(await _room.Staff.GetAsync(Path), OfficeText.Welcome), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_change_is_on_record_with_who_why_and_the_words_before_and_after()
    {
        await SaveAsync(OfficeText.OtherWays, "电话：0933-8210000");

        var entry = await _room.ReadAsync(database => database.AuditEntries.SingleAsync(each => each.Action == "office_text_changed"));

        Assert.Equal((SettingsRoom.Administrator, "其他联系办法", "写上我们的电话"), (entry.By, entry.Subject, entry.Reason));
        Assert.Equal(("急事拨打12345，或者本地人大常委会办公电话。", "电话：0933-8210000"), (entry.Before, entry.After));
        var history = SettingsRoom.Words(await _room.Staff.GetAsync(Path), "history");
        Assert.Contains($"{SettingsRoom.Administrator}　其他联系办法：写上我们的电话", history, StringComparison.Ordinal);
        Assert.Contains("电话：0933-8210000", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_seen_as_people_will_see_it_and_nobody_else_sees_it()
    {
        var look = await PostAsync("Look", OfficeText.Welcome, Greeting, "Welcome! This is {助手名称}.");

        Assert.Contains("欢迎您来到崆峒区人大！我是人大助手，", SettingsRoom.Words(look, "view"), StringComparison.Ordinal);
        Assert.Contains("Welcome! This is the People's Congress assistant.", SettingsRoom.Words(look, "view"), StringComparison.Ordinal);
        Assert.Contains("提建议", SettingsRoom.Words(look, "view"), StringComparison.Ordinal);
        Assert.Contains("还没有保存", SettingsRoom.Words(look, "view"), StringComparison.Ordinal);
        Assert.Equal(Greeting, SettingsRoom.Page(look).QuerySelector("#chinese")!.TextContent);
        Assert.StartsWith("您好，我是人大助手，", await _room.GreetedAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await _room.ReadAsync(database => database.OfficeTexts.CountAsync()));
    }

    [Theory]
    [InlineData(OfficeText.Welcome, "", "请写中文")]
    [InlineData(OfficeText.Welcome, "欢迎您！", "少了占位符{助手名称}")]
    [InlineData(OfficeText.Welcome, "欢迎{助手名称}，今天是{日期}", "不能用占位符{日期}")]
    [InlineData(OfficeText.Welcome, "欢迎{助手名称}}", "花括号")]
    [InlineData(OfficeText.Name, "崆峒\n人大", "只能写一行")]
    [InlineData(OfficeText.Name, "平凉市崆峒区人民代表大会常务委员会办公室助手", "最多20个字，现在是22个")]
    [InlineData(OfficeText.Hello, "您好\u202E", "第3个字是看不见的字符")]
    [InlineData(OfficeText.OtherWays, "网址：javascript:alert(1)", "javascript:alert(1)")]
    [InlineData(OfficeText.OtherWays, "<a href=\"https://example.org\">点这里</a>", "不能写“<a href=\"https://example.org\">”这样的标签")]
    [InlineData(OfficeText.Hello, "<at user_id=\"all\">大家好</at>", "这样的标签")]
    [InlineData(OfficeText.OtherWays, "网址：weixin://dl/chat", "只能以http://或者https://开头")]
    public async Task What_is_not_in_order_is_refused_in_words_and_stays_in_the_form(OfficeText text, string typed, string objection)
    {
        var refused = await SaveAsync(text, typed);

        Assert.Contains(objection, SettingsRoom.Words(refused, "text-form"), StringComparison.Ordinal);
        Assert.Equal(typed, SettingsRoom.Page(refused).QuerySelector("#chinese")!.TextContent);
        Assert.Equal("写上我们的电话", SettingsRoom.Field(refused, "reason"));
        Assert.Equal(0, await _room.ReadAsync(database => database.OfficeTexts.CountAsync()));
    }

    [Theory]
    [InlineData("网址 https://rd.example.org/，电话：0933-8210000")]
    [InlineData("公众号“崆峒人大”\r\n信箱：崆峒区广场路1号 😀")]
    public async Task What_an_office_has_to_say_is_taken_as_it_stands(string typed)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(OfficeText.OtherWays, typed)).Status);

        Assert.Contains(typed.ReplaceLineEndings("\n"), await _room.SayAsync("转人工"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_changed_without_a_reason_nor_over_what_somebody_else_has_just_written()
    {
        Assert.Contains("请写明为什么改", SettingsRoom.Words(await PostAsync("Save", OfficeText.Hello, "您好！", reason: " "), "text-form"), StringComparison.Ordinal);
        await SaveAsync(OfficeText.Hello, "您好，请讲。");

        var late = await SaveAsync(OfficeText.Hello, "您好，请问有什么事？");

        Assert.Contains("刚刚被别人改过", SettingsRoom.Words(late, "text-form"), StringComparison.Ordinal);
        Assert.Contains("您好，请讲。", SettingsRoom.Words(late, "view"), StringComparison.Ordinal);
        Assert.Equal("您好，请讲。", await _room.SayAsync("你好"));
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync("Save", OfficeText.Hello, "您好，请问有什么事？", seen: SettingsRoom.Field(late, "seen"))).Status);
        Assert.Contains("没有改动", SettingsRoom.Words(await PostAsync("Save", OfficeText.Hello, "您好，请问有什么事？", seen: "2"), "text-form"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_bear_the_offices_name_and_say_whom_to_turn_to_as_words_and_nothing_else()
    {
        await PutAsync(_room, OfficeText.Name, "崆峒<b>人大</b>");
        await PutAsync(_room, OfficeText.PrivacyContact, "请打0933-8210000\n<script>alert(1)</script>");
        _room.Office.Service.Services.GetRequiredService<OfficeTextsInForce>().Refresh();

        var (chat, privacy, library) = (await _room.Staff.GetAsync("/"), await _room.Staff.GetAsync("/privacy"), await _room.Staff.GetAsync("/library"));

        Assert.Equal("崆峒<b>人大</b>", SettingsRoom.Page(chat).Title);
        Assert.Equal("崆峒<b>人大</b>", SettingsRoom.Page(chat).QuerySelector("h1")!.TextContent);
        Assert.Contains("请打0933-8210000", SettingsRoom.Words(privacy, "privacy-contact"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", privacy.Text, StringComparison.Ordinal);
        Assert.EndsWith("崆峒<b>人大</b>", SettingsRoom.Page(library).Title, StringComparison.Ordinal);
        Assert.Contains("崆峒<b>人大</b>只依据", SettingsRoom.Page(library).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_program_writes_is_said_a_moment_later()
    {
        await using var room = await SettingsRoom.OpenWithAsync(["--Settings:LookEvery=00:00:01"]);
        Assert.DoesNotContain("搬家", await room.SayAsync("你好"), StringComparison.Ordinal);

        await PutAsync(room, OfficeText.Hello, "您好，我们搬家了。");

        await Patience.UntilAsync(async () => await room.SayAsync("你好") is "您好，我们搬家了。");
    }

    [Fact]
    public async Task An_address_that_names_no_text_leads_nowhere()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _room.Staff.GetAsync($"{Path}?text=Emergency")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _room.Staff.PostAsync($"{Path}?handler=Reset", new() { ["text"] = "99", ["seen"] = "0" })).Status);
        Assert.Equal(0, await _room.ReadAsync(database => database.AuditEntries.CountAsync(each => each.Action == "office_text_changed")));
    }

    /// <summary>As another program would, past the page and its checks.</summary>
    private static Task<bool> PutAsync(SettingsRoom room, OfficeText text, string words) => room.Office.WriteAsync(scope =>
    {
        scope.GetRequiredService<AssistantDbContext>().OfficeTexts.Add(new OfficeTextRow { Text = text, Chinese = words });
        return Task.FromResult(true);
    });

    private static string Row(Answered page, OfficeText text) => SettingsRoom.Page(page).QuerySelector($"[data-text-name={text}]")!.TextContent;

    private Task<Answered> SaveAsync(OfficeText text, string chinese) => PostAsync("Save", text, chinese);

    private Task<Answered> PostAsync(string handler, OfficeText text, string chinese, string english = "", string reason = "写上我们的电话", string seen = "0") =>
        _room.Staff.PostAsync($"{Path}?handler={handler}", new() { ["text"] = $"{text}", ["chinese"] = chinese, ["english"] = english, ["reason"] = reason, ["seen"] = seen });
}
