using ChatAssistant.Bot.Downloads;

namespace ChatAssistant.Web.Downloads;

/// <summary>What the signed part of an address says.</summary>
/// <param name="Download">What it leads to.</param>
/// <param name="Until">When it ends.</param>
internal sealed record DownloadTicket(Download Download, DateTimeOffset Until);
