using System.Text;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>A request as it goes over the wire.</summary>
internal static class ReadyRequest
{
    /// <param name="address">Of the service.</param>
    /// <param name="path">Below it, with its query.</param>
    /// <param name="headers">Further lines, each with its end.</param>
    /// <param name="body">What is posted.</param>
    public static byte[] Post(Uri address, string path, string headers, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return [.. Encoding.ASCII.GetBytes($"POST /{path} HTTP/1.1\r\nHost: {address.Authority}\r\n{headers}Content-Length: {bytes.Length}\r\n\r\n"), .. bytes];
    }
}
