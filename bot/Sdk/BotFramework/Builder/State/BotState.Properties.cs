using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>
/// Single properties of the loaded bag.
/// </content>
public abstract partial class BotState
{
    /// <summary>
    /// Throws <see cref="KeyNotFoundException"/> for a missing value type, since its default would look like a value.
    /// </summary>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Loaded(turnContext, propertyName).State;
        if (state.TryGetValue(propertyName, out var value) && value is not null)
        {
            return Task.FromResult(value is T typed ? typed : Convert<T>(state, propertyName, value));
        }

        return default(T) is null ? Task.FromResult<T>(default) : throw new KeyNotFoundException(propertyName);
    }

    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).State[propertyName] = value;
        return Task.CompletedTask;
    }

    internal Task<T> ReadAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken) =>
        GetPropertyValueAsync<T>(turnContext, propertyName, cancellationToken);

    internal Task WriteAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken) =>
        SetPropertyValueAsync(turnContext, propertyName, value, cancellationToken);

    internal Task RemoveAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken) =>
        DeletePropertyValueAsync(turnContext, propertyName, cancellationToken);

    /// <summary>
    /// A storage that does not keep types hands back JSON. The object replaces it, so that changes to it are saved.
    /// </summary>
    private static T Convert<T>(IDictionary<string, object> state, string propertyName, object value)
    {
        var token = value as JToken ?? JToken.FromObject(value);
        var converted = token.ToObject<T>();
        state[propertyName] = converted;
        return converted;
    }

    private CachedBotState Loaded(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)
            ?? throw new InvalidOperationException($"{GetType().Name} was not loaded in this turn.");
    }
}
