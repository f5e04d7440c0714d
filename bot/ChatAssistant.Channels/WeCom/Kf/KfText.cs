namespace ChatAssistant.Channels.WeCom.Kf;

/// <param name="Content">The words.</param>
/// <param name="MenuId">Which item of a menu was taken, where one was.</param>
internal sealed record KfText(string? Content, string? MenuId);
