namespace Microsoft.Bot.Builder;

/// <summary>
/// The name a property is kept under.
/// </summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
