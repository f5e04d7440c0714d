namespace ChatAssistant.Channels.Tokens;

/// <summary>A token as it was granted.</summary>
internal sealed record GrantedToken(string Value, TimeSpan GoodFor);
