using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Data;

public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>How long a write waits for another program on the same data folder, in milliseconds: longer than any one write takes.</summary>
    [Range(100, 60_000)]
    public int BusyTimeoutMilliseconds { get; init; } = 5000;
}
