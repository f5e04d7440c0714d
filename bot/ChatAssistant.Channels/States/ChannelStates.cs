using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Channels.WeChat;
using ChatAssistant.Channels.WeCom;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.States;

internal sealed class ChannelStates(
    IEnumerable<DispatchedChannel> dispatched, IEnumerable<ITokenHolder> holders, IChannelTraffic traffic, IConfiguration configuration, TimeProvider clock) : IChannelStates
{
    private static readonly TimeSpan FailuresOf = TimeSpan.FromHours(24);

    /// <summary>Every channel with the settings it cannot be without.</summary>
    private static readonly (string Name, IReadOnlyList<string> Needed)[] Known =
    [
        (DirectLineChannel.Name, []),
        (WeChatChannel.Name, WeChatRegistration.Platform.NeededSettings),
        (WeComChannel.Name, WeComRegistration.Platform.NeededSettings),
        (KfChannel.Name, WeComRegistration.Platform.NeededSettings),
        (DingTalkChannel.Name, DingTalkRegistration.Platform.NeededSettings),
        (FeishuChannel.Name, FeishuRegistration.Platform.NeededSettings),
        (BotFrameworkChannel.Name, [BotFrameworkChannel.AppIdSetting]),
    ];

    public async Task<IReadOnlyList<ChannelState>> AllAsync(CancellationToken cancellationToken)
    {
        var read = await traffic.ReadAsync(clock.GetUtcNow() - FailuresOf, cancellationToken);
        return [.. Known.Select(known => StateOf(known.Name, known.Needed, read.GetValueOrDefault(known.Name)))];
    }

    public async Task<SelfTest> SelfTestAsync(string channel, CancellationToken cancellationToken)
    {
        if (!Known.Any(known => known.Name == channel)) return new(SelfTestOutcome.Unknown);
        if (!IsConfigured(channel)) return new(SelfTestOutcome.NotConfigured);
        return HolderOf(channel) is { } holder ? await TryAsync(holder, cancellationToken) : new(SelfTestOutcome.NothingToTry);
    }

    private ChannelState StateOf(string name, IReadOnlyList<string> needed, ChannelTraffic? seen) =>
        new(name, IsConfigured(name), seen?.LastInbound, seen?.LastOutbound, seen?.Failures ?? 0, HolderOf(name)?.Token)
        {
            Missing = IsConfigured(name) ? [] : [.. needed.Where(setting => string.IsNullOrWhiteSpace(configuration[setting]))],
            Kinds = seen?.Kinds ?? [],
            Waiting = seen?.Waiting ?? 0,
            Dead = seen?.Dead ?? 0,
        };

    private bool IsConfigured(string name) => dispatched.Any(channel => channel.Name == name && channel.IsConfigured);

    private ITokenHolder? HolderOf(string name) => holders.FirstOrDefault(holder => holder.Channels.Contains(name));

    private static async Task<SelfTest> TryAsync(ITokenHolder holder, CancellationToken cancellationToken)
    {
        try
        {
            await holder.RefetchAsync(cancellationToken);
            return new(SelfTestOutcome.Passed);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return new(SelfTestOutcome.Failed, DeliveryFailureException.CodeOf(fault));
        }
    }
}
