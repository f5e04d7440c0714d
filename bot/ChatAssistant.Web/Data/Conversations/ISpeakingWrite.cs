namespace ChatAssistant.Web.Data.Conversations;

/// <summary>A write that speaks: what is changed and what people are told of it become true together, or neither does. One a scope.</summary>
public interface ISpeakingWrite
{
    /// <summary>Runs <paramref name="change"/> inside a write and commits it with all messages staged in the scope.</summary>
    Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> change, CancellationToken cancellationToken);
}
