namespace Microsoft.Bot.Builder;

/// <summary>
/// One page; the token asks for the next and is null on the last.
/// </summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    public string ContinuationToken { get; set; }
}
