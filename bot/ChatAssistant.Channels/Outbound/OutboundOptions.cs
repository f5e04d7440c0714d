using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.Outbound;

public sealed class OutboundOptions
{
    public const string Section = "Outbound";

    internal const string WrongHost = "Outbound:Hosts 和 Outbound:IntranetHosts 的每一项写成主机名，例如 api.example.com、*.example.com、example.com:8443 或 http://10.1.2.3:8080";

    /// <summary>Hosts that may be called besides those of the channels that are set up: <c>[scheme://]host[:port]</c>, https and its port where not said.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Hosts that may be called though they lie on this machine or in the network behind it. All others there are refused.</summary>
    public IReadOnlyList<string> IntranetHosts { get; init; } = [];

    /// <summary>A host that takes longer to take a connection is down, and a turn may be waiting.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan ConnectWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A call that is not answered by then counts as failed.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:40")]
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The largest answer in bytes: a picture of the largest size people may send, and room around it.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int LargestAnswer { get; init; } = 12 * 1024 * 1024;

    /// <summary>How long a host that keeps failing is left alone, so that what waits for it does not wait in vain each time.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:10:00")]
    public TimeSpan BreakFor { get; init; } = TimeSpan.FromSeconds(15);
}
