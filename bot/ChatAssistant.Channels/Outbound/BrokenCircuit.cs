using Polly;

namespace ChatAssistant.Channels.Outbound;

/// <summary>Makes a call through its host's circuit. What cannot be repeated without harm is sent once.</summary>
internal sealed class BrokenCircuit(Circuits circuits) : DelegatingHandler
{
    /// <exception cref="Polly.CircuitBreaker.BrokenCircuitException">The host kept failing and is left alone for a while.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(Circuits.MayRepeat, MayRepeat(request));
            return await circuits.Of(request.RequestUri!).ExecuteAsync(
                async each => await base.SendAsync(request, each.CancellationToken), context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool MayRepeat(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get || request.Method == HttpMethod.Head || (request.Options.TryGetValue(OutboundHttp.MayRepeat, out var isSaid) && isSaid);
}
