namespace Microsoft.Bot.Builder;

/// <summary>
/// Gives access to named properties.
/// </summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
