using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Downloads;

public sealed class DownloadOptions
{
    public const string Section = "Downloads";

    /// <summary>How long an address given in a chat leads to its file. Whoever has the address has the file, so not longer than it takes to get to a computer.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "7.00:00:00")]
    public TimeSpan ValidFor { get; init; } = TimeSpan.FromHours(24);
}
