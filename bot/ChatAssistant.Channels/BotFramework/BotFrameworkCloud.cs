namespace ChatAssistant.Channels.BotFramework;

/// <summary>Which of Microsoft's clouds the bot is registered in.</summary>
public enum BotFrameworkCloud
{
    /// <summary>The public one, or the one that ChannelService names.</summary>
    Public,

    /// <summary>Azure in China, operated by 21Vianet. Tokens of the public cloud are then refused.</summary>
    China,
}
