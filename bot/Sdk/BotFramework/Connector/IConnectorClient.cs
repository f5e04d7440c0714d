using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The channel service of one conversation.
/// </summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    IConversations Conversations { get; }
}
