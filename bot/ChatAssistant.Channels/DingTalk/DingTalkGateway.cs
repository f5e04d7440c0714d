namespace ChatAssistant.Channels.DingTalk;

public enum DingTalkGateway
{
    /// <summary>DingTalk itself.</summary>
    Public,

    /// <summary>An installation of its own, as 专有钉钉 and what governments run of it: other addresses, another API, another signature.</summary>
    Dedicated,
}
