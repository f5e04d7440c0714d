using System.Net;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>What the status of an answer says of the message.</summary>
internal static class LoadStatus
{
    /// <summary>False when it is to come again later.</summary>
    /// <exception cref="HttpRequestException">It was refused for good.</exception>
    public static bool IsAcknowledged(LoadAnswer answer) => (HttpStatusCode)answer.Status switch
    {
        HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests => false,
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => true,
        var status => throw new HttpRequestException($"The service answered {(int)status}.", null, status),
    };
}
