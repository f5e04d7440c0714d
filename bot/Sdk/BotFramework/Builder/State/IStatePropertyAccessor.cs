namespace Microsoft.Bot.Builder;

/// <summary>
/// One property of a turn's state.
/// </summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>
    /// The value; when there is none, what the factory makes, which is then kept.
    /// </summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
