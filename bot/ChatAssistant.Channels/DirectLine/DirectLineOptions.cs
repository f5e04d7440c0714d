using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.DirectLine;

public sealed class DirectLineOptions
{
    public const string Section = "Channels:DirectLine";

    /// <summary>
    /// What other programs of the office present to open conversations; at least 32 characters, since it is guessable at leisure.
    /// Without it only the service's own web page can.
    /// </summary>
    [MinLength(32)]
    public string? Secret { get; init; }

    /// <summary>How long a token is good for. The client renews it every 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream address is good for: the client opens it at once.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan StreamTokenLifetime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest activity in bytes, as the hosted Direct Line has it.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int LargestActivity { get; init; } = 262_144;

    /// <summary>The largest upload in bytes, as the hosted Direct Line has it.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int LargestUpload { get; init; } = 4 * 1024 * 1024;

    /// <summary>Activities in one answer; the client asks again until it has all.</summary>
    [Range(1, 1000)]
    public int PageSize { get; init; } = 100;

    /// <summary>An empty frame this often keeps proxies from closing a quiet stream.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan KeepAliveEvery { get; init; } = TimeSpan.FromSeconds(15);
}
