namespace ChatAssistant.Channels.Outbound;

/// <summary>Lets only calls to allowed hosts pass.</summary>
internal sealed class OutboundGuard(AllowedHosts allowed) : DelegatingHandler
{
    /// <exception cref="OutboundRefusedException">The address may not be called.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        allowed.RuleFor(request.RequestUri) is null ? throw new OutboundRefusedException("The host is not allowed.") : base.SendAsync(request, cancellationToken);
}
