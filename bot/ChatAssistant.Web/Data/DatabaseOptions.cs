using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Data;

public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>How long a write waits for another program on the same data folder, in milliseconds: longer than any one write takes.</summary>
    [Range(100, 60_000)]
    public int BusyTimeoutMilliseconds { get; init; } = 5000;

    /// <summary>How long a start waits while another program brings the same database to the present schema: longer than that takes on a large one.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MigrationWait { get; init; } = TimeSpan.FromMinutes(5);
}
