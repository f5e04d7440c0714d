using System.Net;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Settings;

/// <summary>How much of the service each channel gives, set in the console.</summary>
public sealed class ModesTests : IAsyncLifetime
{
    private const string Path = "/staff/settings/modes";

    private SettingsRoom _room = null!;

    public async ValueTask InitializeAsync() => _room = await SettingsRoom.OpenAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_mode_holds_from_the_next_message_and_stands_there_with_who_and_why()
    {
        Assert.DoesNotContain("维护", await _room.SayAsync("你好"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await SetAsync("directline", "Maintenance")).Status);

        Assert.Contains("维护", await _room.SayAsync("你好"), StringComparison.Ordinal);
        Assert.Contains("120", await _room.SayAsync("我爸晕倒了，没有呼吸"), StringComparison.Ordinal);
        var page = await _room.Staff.GetAsync(Path);
        var row = SettingsRoom.Page(page).QuerySelector("[data-channel=directline]")!.TextContent;
        Assert.Contains("停用维护", row, StringComparison.Ordinal);
        Assert.Contains($"{SettingsRoom.Administrator}：回答有错", row, StringComparison.Ordinal);
        Assert.Contains("网页对话：正常 → 停用维护", SettingsRoom.Words(page, "history"), StringComparison.Ordinal);
        var entry = await _room.ReadAsync(database => database.AuditEntries.SingleAsync(each => each.Action == "mode_changed"));
        Assert.Equal((SettingsRoom.Administrator, "回答有错", "正常", "停用维护"), (entry.By, entry.Reason, entry.Before, entry.After));
    }

    [Fact]
    public async Task All_channels_are_stopped_only_when_it_was_confirmed_and_opened_again_the_same_way()
    {
        await SetAsync("wechat", "CuratedOnly");

        var asked = await SetAsync("all", "Maintenance");
        Assert.Contains("请确认：全部渠道改为“停用维护”", SettingsRoom.Words(asked, "confirm-form"), StringComparison.Ordinal);
        Assert.Contains("微信公众号", SettingsRoom.Words(asked, "confirm-form"), StringComparison.Ordinal);
        Assert.DoesNotContain("维护", await _room.SayAsync("你好"), StringComparison.Ordinal);

        var unconfirmed = await AllAsync("Maintenance", false);
        Assert.Contains("请勾选确认", SettingsRoom.Words(unconfirmed, "confirm-form"), StringComparison.Ordinal);
        Assert.Equal("回答有错", SettingsRoom.Field(unconfirmed, "reason"));
        Assert.Equal(1, await _room.ReadAsync(database => database.ModeChanges.CountAsync()));

        Assert.Equal(HttpStatusCode.Redirect, (await AllAsync("Maintenance", true)).Status);
        Assert.Contains("维护", await _room.SayAsync("你好"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await AllAsync("Normal", true)).Status);
        Assert.DoesNotContain("维护", await _room.SayAsync("你好"), StringComparison.Ordinal);
        Assert.Contains("正常", SettingsRoom.Page(await _room.Staff.GetAsync(Path)).QuerySelector("[data-channel=wechat]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel", "", "请选择渠道")]
    [InlineData("channel", "wechta", "请选择渠道")]
    [InlineData("mode", "", "请选择服务模式")]
    [InlineData("mode", "9", "请选择服务模式")]
    [InlineData("reason", " ", "请写明为什么改")]
    [InlineData("until", "明天", "时间“明天”不对")]
    [InlineData("until", "2020-03-02T18:00", "已经过去了")]
    public async Task What_is_not_in_order_changes_nothing_and_stays_in_the_form(string field, string value, string objection)
    {
        var refused = await _room.Staff.PostAsync($"{Path}?handler=Set", new(Fields("directline", "Maintenance")) { [field] = value });

        Assert.Contains(objection, SettingsRoom.Words(refused, "mode-form"), StringComparison.Ordinal);
        if (field is not "reason") Assert.Equal("回答有错", SettingsRoom.Field(refused, "reason"));
        Assert.Equal(0, await _room.ReadAsync(database => database.ModeChanges.CountAsync()));
    }

    private static Dictionary<string, string> Fields(string channel, string mode) => new() { ["channel"] = channel, ["mode"] = mode, ["reason"] = "回答有错", ["until"] = "" };

    private Task<Answered> SetAsync(string channel, string mode) => _room.Staff.PostAsync($"{Path}?handler=Set", Fields(channel, mode));

    private Task<Answered> AllAsync(string mode, bool isConfirmed) =>
        _room.Staff.PostAsync($"{Path}?handler=All", new(Fields("all", mode)) { ["isConfirmed"] = isConfirmed ? "true" : "false" });
}
