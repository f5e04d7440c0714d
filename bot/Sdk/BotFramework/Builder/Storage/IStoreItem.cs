namespace Microsoft.Bot.Builder;

/// <summary>
/// An object that knows the version it was read as; <c>*</c> overwrites any.
/// </summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
