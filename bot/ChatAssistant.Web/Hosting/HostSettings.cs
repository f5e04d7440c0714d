namespace ChatAssistant.Web.Hosting;

/// <param name="DataFolder">Where everything is kept.</param>
/// <param name="Arguments">Settings as <c>--Section:Name=value</c>, which win over all others.</param>
public sealed record HostSettings(string DataFolder, IReadOnlyList<string> Arguments);
