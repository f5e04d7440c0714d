namespace Microsoft.Bot.Builder;

/// <summary>
/// The rest of the pipeline.
/// </summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
