using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Whether the account may send messages by itself. The platform's word goes before ours: once it says no, we stop trying until the next start.</summary>
internal sealed class WeChatSending(IOptions<WeChatOptions> options)
{
    private volatile bool _isForbidden;

    public bool IsAllowed => options.Value.MaySend && !_isForbidden;

    public void Forbid() => _isForbidden = true;
}
