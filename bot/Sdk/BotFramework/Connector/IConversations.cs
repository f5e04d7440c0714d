namespace Microsoft.Bot.Connector;

/// <summary>
/// The calls about conversations; <see cref="ConversationsExtensions"/> has them by name.
/// </summary>
public interface IConversations
{
    /// <summary>
    /// Throws <see cref="HttpRequestException"/> with the status when the channel says no.
    /// </summary>
    internal Task<T> CallAsync<T>(ConversationCall call, CancellationToken cancellationToken)
        where T : class;
}
