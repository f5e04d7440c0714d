using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

internal sealed record ConnectorCall(string Method, string Target, string Authorization, string ConversationId, JObject Body);
