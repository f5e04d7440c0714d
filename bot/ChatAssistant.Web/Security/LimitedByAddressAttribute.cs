namespace ChatAssistant.Web.Security;

/// <summary>An endpoint of which one network address may not ask without end.</summary>
/// <param name="limit">The key of its <see cref="AddressLimit"/>; endpoints with the same are counted together.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LimitedByAddressAttribute(string limit) : Attribute
{
    public string Limit => limit;
}
