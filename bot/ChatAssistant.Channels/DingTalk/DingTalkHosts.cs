using ChatAssistant.Channels.Outbound;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>The hosts that DingTalk is spoken to at. Addresses that come in messages count only if they lead to one of the right kind.</summary>
internal sealed class DingTalkHosts(IOptions<DingTalkOptions> options)
{
    public const string WrongHost = "须是主机名，用逗号分开，例如 oapi.dingtalk.com";

    private readonly IReadOnlyList<HostRule> _webhooks = RulesOf(options.Value.SessionWebhookHosts);
    private readonly IReadOnlyList<HostRule> _streams = [HostRule.Of(options.Value.BaseAddress), .. RulesOf(options.Value.StreamHosts)];

    private readonly IReadOnlyList<HostRule> _pictures = RulesOf(options.Value.PictureHosts);

    /// <summary>Those that stand in a list of the options, beside the API's own.</summary>
    public static IEnumerable<HostRule> Named(DingTalkOptions options) =>
        [.. RulesOf(options.SessionWebhookHosts), .. RulesOf(options.StreamHosts), .. RulesOf(options.PictureHosts)];

    /// <summary>An address to answer to, or null when it is not one of DingTalk's.</summary>
    public Uri? Webhook(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { UserInfo: "", Fragment: "" } && _webhooks.Any(rule => rule.Allows(uri)) ? uri : null;

    public bool IsStream(Uri address) => _streams.Any(rule => rule.Allows(address));

    public bool IsPicture(Uri address) => _pictures.Any(rule => rule.Allows(address));

    public static bool AreHosts(string list) => Entries(list).All(entry => HostRule.Parse(entry) is not null);

    private static IReadOnlyList<HostRule> RulesOf(string list) => [.. Entries(list).SelectMany(Reaching)];

    /// <summary>A host on this machine, as gateways and tests have it, may be named without more: at any port, and without TLS.</summary>
    private static IEnumerable<HostRule> Reaching(string entry)
    {
        if (HostRule.Parse(entry) is not { } rule) return [];
        if (!new UriBuilder(rule.Scheme, rule.Host.TrimStart('*', '.')).Uri.IsLoopback) return [rule];
        var port = entry.LastIndexOf(':') > entry.LastIndexOf(']') && !entry.EndsWith(":*", StringComparison.Ordinal) && rule.Port is { } said ? said : (int?)null;
        return [rule with { Scheme = Uri.UriSchemeHttp, Port = port, IsIntranet = true }, rule with { Scheme = Uri.UriSchemeHttps, Port = port, IsIntranet = true }];
    }

    private static string[] Entries(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
