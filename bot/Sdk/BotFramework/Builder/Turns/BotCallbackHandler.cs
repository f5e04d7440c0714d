namespace Microsoft.Bot.Builder;

/// <summary>
/// What the bot does with a turn once the middleware let it through.
/// </summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
