using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.WeChat;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.Signatures;

/// <summary>Every channel with signed callbacks. WeChat's two ways need a service each.</summary>
public sealed class SignedSides : IAsyncLifetime
{
    /// <summary>A callback of each platform, by the platform's name, as old as is said.</summary>
    internal static readonly Dictionary<string, Func<TimeSpan, SignedCall>> Genuine = new()
    {
        ["WeChat in the open"] = SignedCall.WeChatInTheOpen,
        ["WeChat sealed"] = SignedCall.WeChatSealed,
        ["WeCom"] = SignedCall.WeCom,
        ["WeCom's customer service"] = SignedCall.CustomerService,
        ["DingTalk"] = SignedCall.DingTalk,
        ["Feishu"] = SignedCall.Feishu,
    };

    /// <summary>How far from now each of them may be signed.</summary>
    internal static readonly Dictionary<string, TimeSpan> Windows = new()
    {
        ["WeChat in the open"] = TimeSpan.FromMinutes(10),
        ["WeChat sealed"] = TimeSpan.FromMinutes(10),
        ["WeCom"] = TimeSpan.FromMinutes(10),
        ["WeCom's customer service"] = TimeSpan.FromMinutes(10),
        ["DingTalk"] = TimeSpan.FromHours(1),
        ["Feishu"] = TimeSpan.FromHours(8),
    };

    private RunningService _open = null!;
    private RunningService _sealed = null!;
    private FakePlatform _api = null!;

    public static string[] SettingsFor(FakePlatform api, bool isSealed) =>
    [
        .. WeComSide.SettingsFor(api), .. DingTalkSide.SettingsFor(api.Url), .. FeishuSide.SettingsFor(api),
        $"--Channels:WeChat:AppId={WeChatRequest.AppId}", $"--Channels:WeChat:Token={WeChatRequest.Token}", $"--Channels:WeChat:BaseAddress={api.Url}",
        .. isSealed ? new[] { $"--Channels:WeChat:EncodingAESKey={WeChatRequest.AesKey}" } : [],
    ];

    public RunningService For(string platform) => platform is "WeChat sealed" ? _sealed : _open;

    public async ValueTask InitializeAsync()
    {
        _api = await FakePlatform.StartAsync(_ => null);
        _open = await RunningService.StartAsync(SettingsFor(_api, isSealed: false));
        _sealed = await RunningService.StartAsync(SettingsFor(_api, isSealed: true));
    }

    public async ValueTask DisposeAsync()
    {
        await _open.DisposeAsync();
        await _sealed.DisposeAsync();
        await _api.DisposeAsync();
    }

    /// <summary>What a service took in: messages, and notices that there are some to fetch.</summary>
    public static async Task<long> TakenAsync(RunningService service)
    {
        await using var database = await service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync();
        return await database.Inbox.CountAsync() + await database.SyncCursors.SumAsync(row => row.Notices);
    }
}
