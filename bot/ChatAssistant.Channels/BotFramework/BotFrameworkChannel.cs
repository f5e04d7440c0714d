namespace ChatAssistant.Channels.BotFramework;

/// <summary>All channels that reach the bot through the Bot Framework: each is an account of this one.</summary>
internal static class BotFrameworkChannel
{
    public const string Name = "botframework";
    public const string Path = "/api/messages";

    /// <summary>The setting that holds our app id. Without it the channel is closed but to this machine.</summary>
    public const string AppIdSetting = "MicrosoftAppId";
}
