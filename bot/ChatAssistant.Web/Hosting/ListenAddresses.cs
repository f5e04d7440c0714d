using System.Net;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Hosting;

/// <summary>The addresses the service listens on, as they are set.</summary>
internal static class ListenAddresses
{
    /// <exception cref="OptionsValidationException">One of them is no address, or has a port that does not exist.</exception>
    public static void Check(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (!IsAddress(url)) throw new OptionsValidationException("urls", typeof(string), [$"urls 里的“{url}”不是一个地址，写成 {AssistantHost.DefaultUrl} 这样，端口不超过 {IPEndPoint.MaxPort}"]);
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
