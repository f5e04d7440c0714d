using System.Security.Cryptography;
using System.Text.Json;
using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Replies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Downloads;

/// <summary>Addresses whose last part is the ticket itself, encrypted: nothing is kept for them, and nothing can be read off them.</summary>
internal sealed class DownloadLinks(
    IDataProtectionProvider protection, IOptions<DownloadOptions> options, IOptions<SiteOptions> site, TimeProvider clock) : IDownloadLinks
{
    public const string Path = "download";

    private readonly IDataProtector _protector = protection.CreateProtector("Downloads.Ticket");

    public TimeSpan ValidFor => options.Value.ValidFor;

    public Uri For(Download download, Uri? reachedAt)
    {
        var ticket = JsonSerializer.Serialize(new DownloadTicket(download, clock.GetUtcNow() + ValidFor));
        return new Uri(site.Value.PublicUrl ?? reachedAt ?? SiteOptions.DefaultUrl, $"{Path}/{_protector.Protect(ticket)}");
    }

    /// <summary>What an address leads to; null when it is none of ours or has ended.</summary>
    public Download? Open(string token)
    {
        try
        {
            var ticket = JsonSerializer.Deserialize<DownloadTicket>(_protector.Unprotect(token));
            return ticket is null || clock.GetUtcNow() > ticket.Until ? null : ticket.Download;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
