using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Channels.WeChat;
using ChatAssistant.Channels.WeCom;
using ChatAssistant.Channels.WeCom.Kf;

namespace ChatAssistant.Channels.States;

internal sealed class ChannelStates(
    IEnumerable<DispatchedChannel> dispatched, IEnumerable<ITokenHolder> holders, IChannelTraffic traffic, TimeProvider clock) : IChannelStates
{
    private static readonly TimeSpan FailuresOf = TimeSpan.FromHours(24);

    private static readonly string[] Known =
    [
        DirectLineChannel.Name, WeChatChannel.Name, WeComChannel.Name, KfChannel.Name, DingTalkChannel.Name, FeishuChannel.Name, BotFrameworkChannel.Name,
    ];

    public async Task<IReadOnlyList<ChannelState>> AllAsync(CancellationToken cancellationToken)
    {
        var read = await traffic.ReadAsync(clock.GetUtcNow() - FailuresOf, cancellationToken);
        return [.. Known.Select(name => StateOf(name, read.GetValueOrDefault(name)))];
    }

    public async Task<SelfTest> SelfTestAsync(string channel, CancellationToken cancellationToken)
    {
        if (!Known.Contains(channel)) return new(SelfTestOutcome.Unknown);
        if (!IsConfigured(channel)) return new(SelfTestOutcome.NotConfigured);
        return HolderOf(channel) is { } holder ? await TryAsync(holder, cancellationToken) : new(SelfTestOutcome.NothingToTry);
    }

    private ChannelState StateOf(string name, ChannelTraffic? seen) =>
        new(name, IsConfigured(name), seen?.LastInbound, seen?.LastOutbound, seen?.Failures ?? 0, HolderOf(name)?.Token);

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
