namespace ChatAssistant.Channels.DingTalk;

public enum DingTalkMode
{
    /// <summary>DingTalk calls our address.</summary>
    Http,

    /// <summary>We call DingTalk and keep the connection: nothing of ours need be reachable from outside.</summary>
    Stream,
}
