namespace Microsoft.Bot.Builder;

internal sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(
        ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        await botState.LoadAsync(turnContext, false, cancellationToken);
        var value = await FindAsync(turnContext, cancellationToken);
        if (value.Found || defaultValueFactory is null) return value.Value;

        var made = defaultValueFactory();
        await SetAsync(turnContext, made, cancellationToken);
        return made;
    }

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await botState.LoadAsync(turnContext, false, cancellationToken);
        await botState.RemoveAsync(turnContext, name, cancellationToken);
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
    {
        await botState.LoadAsync(turnContext, false, cancellationToken);
        await botState.WriteAsync(turnContext, name, value, cancellationToken);
    }

    private async Task<(bool Found, T Value)> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var value = await botState.ReadAsync<T>(turnContext, name, cancellationToken);
            return (value is not null, value);
        }
        catch (KeyNotFoundException)
        {
            return (false, default);
        }
    }
}
