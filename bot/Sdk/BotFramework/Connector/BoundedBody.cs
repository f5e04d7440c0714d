namespace Microsoft.Bot.Connector;

internal static class BoundedBody
{
    /// <summary>
    /// Answers of a channel or a login service are small; a megabyte is already a mistake or an attack.
    /// </summary>
    private const long MostBytes = 1024 * 1024;

    /// <summary>
    /// Throws <see cref="HttpRequestException"/> when the body is longer than the limit.
    /// </summary>
    public static async Task<string> ReadBoundedAsync(this HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
