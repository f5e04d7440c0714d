namespace ChatAssistant.Web.Hosting;

/// <param name="DataFolder">Where everything is kept.</param>
/// <param name="Arguments">Settings as <c>--Section:Name=value</c>, which win over all others.</param>
public sealed record HostSettings(string DataFolder, IReadOnlyList<string> Arguments)
{
    /// <summary>Exchanges services, such as the clock in tests; it has the last word. Null leaves all as they are.</summary>
    public Action<IServiceCollection>? Configure { get; init; }
}
