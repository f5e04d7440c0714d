using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>A call of the bot to the Connector.</summary>
/// <param name="Method">POST for messages.</param>
/// <param name="Path">As it stood on the wire, escapes and all.</param>
/// <param name="ConversationHeader">The header x-ms-conversation-id.</param>
/// <param name="Activity">The body.</param>
public sealed record ConnectorCall(string Method, string Path, string ConversationHeader, JsonNode Activity);
