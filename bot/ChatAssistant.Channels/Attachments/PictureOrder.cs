namespace ChatAssistant.Channels.Attachments;

/// <summary>A picture to fetch.</summary>
/// <param name="Channel">Where it was sent.</param>
/// <param name="Request">How the platform is asked for it; null when it cannot be.</param>
/// <param name="ReachedAt">The address at which it can be read here afterwards, with a slash at its end.</param>
/// <param name="Within">How long that may take in all.</param>
internal sealed record PictureOrder(string Channel, Func<CancellationToken, Task<HttpRequestMessage?>> Request, string ReachedAt, TimeSpan Within);
