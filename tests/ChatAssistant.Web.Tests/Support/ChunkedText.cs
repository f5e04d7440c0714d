using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>JSON that is sent without saying how long it is.</summary>
public sealed class ChunkedText : HttpContent
{
    private readonly byte[] _bytes;

    public ChunkedText(string text)
    {
        _bytes = Encoding.UTF8.GetBytes(text);
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_bytes).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
