namespace ChatAssistant.Channels.WeChat;

/// <summary>A verified push while its answer is being made.</summary>
/// <param name="Message">What was pushed.</param>
/// <param name="Answer">How to answer it.</param>
/// <param name="ReachedAt">The address at which the platform reached us, with a slash at its end.</param>
/// <param name="Until">When the answer must be on its way.</param>
internal sealed record WeChatPush(WeChatMessage Message, WeChatAnswer Answer, string ReachedAt, DateTimeOffset Until);
