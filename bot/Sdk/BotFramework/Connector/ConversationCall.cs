namespace Microsoft.Bot.Connector;

/// <summary>
/// One call: <paramref name="Path"/> holds ids already encoded, <paramref name="ConversationId"/> is plain.
/// </summary>
internal sealed record ConversationCall(HttpMethod Method, string Path, string ConversationId = null, object Body = null)
{
    private const string Root = "v3/conversations";

    public static ConversationCall Create(object parameters) => new(HttpMethod.Post, Root, null, parameters);

    public static ConversationCall Members(string conversationId) =>
        new(HttpMethod.Get, $"{Root}/{Segment(conversationId)}/members", conversationId);

    public static ConversationCall Send(string conversationId, object activity) =>
        new(HttpMethod.Post, $"{Root}/{Segment(conversationId)}/activities", conversationId, activity);

    public static ConversationCall About(HttpMethod method, string conversationId, string activityId, object activity = null) =>
        new(method, $"{Root}/{Segment(conversationId)}/activities/{Segment(activityId)}", conversationId, activity);

    /// <summary>
    /// Dots are not escaped by anyone, so an id of dots would climb out of its path.
    /// </summary>
    private static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id is "." or "..") throw new ArgumentException("An id cannot be a path.", nameof(id));

        return Uri.EscapeDataString(id);
    }
}
