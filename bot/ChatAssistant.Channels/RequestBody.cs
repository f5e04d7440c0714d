using System.Text;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels;

internal static class RequestBody
{
    /// <summary>The body as text, or null when it is larger than <paramref name="most"/> bytes.</summary>
    public static async Task<string?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken) =>
        request.ContentLength > most ? null : await ReadAsync(request.Body, most, cancellationToken);

    public static async Task<byte[]?> ReadBytesAsync(HttpRequest request, int most) =>
        request.ContentLength > most ? null : await ReadBytesAsync(request.Body, most, request.HttpContext.RequestAborted);

    public static async Task<string?> ReadAsync(Stream body, int most, CancellationToken cancellationToken) =>
        await ReadBytesAsync(body, most, cancellationToken) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>What a stream holds, or null when it is more than <paramref name="most"/> bytes; no more than that is read.</summary>
    public static async Task<byte[]?> ReadBytesAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[8192];
        int count;
        while ((count = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (read.Length + count > most) return null;
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
