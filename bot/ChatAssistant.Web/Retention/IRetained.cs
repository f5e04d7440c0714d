namespace ChatAssistant.Web.Retention;

/// <summary>Something of which what is old is removed.</summary>
internal interface IRetained
{
    /// <summary>Adds how many would be removed now. Changes nothing.</summary>
    Task CountAsync(RetentionPass pass, CancellationToken cancellationToken);

    /// <summary>Removes them, a bounded number a write, and adds how many after each.</summary>
    Task RemoveAsync(RetentionPass pass, CancellationToken cancellationToken);
}
