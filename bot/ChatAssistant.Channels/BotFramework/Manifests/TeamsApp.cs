using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.BotFramework.Manifests;

/// <summary>What an app package for Teams says of one office's service.</summary>
/// <param name="AppId">The bot's app id.</param>
/// <param name="PackageId">The app's own id; one and the same over all versions.</param>
/// <param name="Version">As semantic versioning has it. Teams takes an update only with a higher one.</param>
/// <param name="Address">Where people reach the service.</param>
/// <param name="Developer">The office that runs it, as Teams shows it.</param>
public sealed partial record TeamsApp(string? AppId, string? PackageId, string Version, Uri? Address, string? Developer)
{
    private const int LongestDeveloper = 32;
    private const int LongestAddress = 2048;

    /// <summary>The page on personal data; the service's own where not set.</summary>
    public Uri? Privacy { get; init; }

    /// <summary>The page on the terms of use; the service's page on personal data where not set, which says what the service is for.</summary>
    public Uri? Terms { get; init; }

    /// <summary>What stands against making a package of this, in words for who makes it; null when nothing does.</summary>
    public string? Objection() =>
        !IsId(AppId) ? "没有机器人的应用ID：用 --app-id 写明，或者设置 MicrosoftAppId，形如 11111111-2222-3333-4444-555555555555"
        : !IsId(PackageId ?? AppId) ? "--package-id 须是 11111111-2222-3333-4444-555555555555 这样的ID"
        : !Semver().IsMatch(Version) ? "--package-version 须写成 1.0.0 这样的版本号"
        : !IsPublic(Address) ? "没有服务的公开地址：用 --base-address 写明，或者设置 Site:PublicUrl，须以 https:// 开头，不能是IP地址或本机"
        : Developer?.Trim() is not { Length: > 0 and <= LongestDeveloper } ? $"用 --developer 写明运行单位的名称，不超过{LongestDeveloper}个字"
        : !IsPage(Privacy) || !IsPage(Terms) ? "--privacy-url 和 --terms-url 须以 https:// 开头"
        : null;

    /// <summary>The values of the template's names.</summary>
    internal IReadOnlyDictionary<string, string> Values()
    {
        var privacy = new Uri(Address!, "privacy");
        return new Dictionary<string, string>
        {
            ["appId"] = AppId!,
            ["packageId"] = PackageId ?? AppId!,
            ["version"] = Version,
            ["address"] = Address!.AbsoluteUri,
            ["host"] = Address.IdnHost,
            ["developer"] = Developer!.Trim(),
            ["privacy"] = (Privacy ?? privacy).AbsoluteUri,
            ["terms"] = (Terms ?? privacy).AbsoluteUri,
        };
    }

    private static bool IsId(string? id) => Guid.TryParseExact(id, "D", out var parsed) && parsed != Guid.Empty;

    private static bool IsPublic(Uri? address) =>
        address is { IsAbsoluteUri: true, Scheme: "https", HostNameType: UriHostNameType.Dns, IsLoopback: false, UserInfo: "", Query: "", Fragment: "" }
        && address.AbsolutePath.EndsWith('/') && address.IdnHost.Contains('.', StringComparison.Ordinal) && address.AbsoluteUri.Length <= LongestAddress;

    private static bool IsPage(Uri? address) => address is null or { IsAbsoluteUri: true, Scheme: "https", AbsoluteUri.Length: <= LongestAddress };

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$")]
    private static partial Regex Semver();
}
