namespace ChatAssistant.Web.Retention;

/// <summary>A chat in which messages are old.</summary>
/// <param name="Key">The conversation's key.</param>
/// <param name="Before">Messages before this are removed.</param>
/// <param name="Messages">How many they are.</param>
internal sealed record AgedChat(string Key, DateTimeOffset Before, int Messages);
