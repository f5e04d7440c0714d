namespace ChatAssistant.Channels.Outbound;

internal enum AddressKind
{
    Public,

    /// <summary>This machine or a private network: only where the host is said to lie there.</summary>
    Private,

    /// <summary>Nothing that is ever called: link-local with the clouds' metadata, multicast, documentation, translation.</summary>
    Forbidden,
}
