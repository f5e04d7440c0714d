using System.Net;
using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>
/// The SDK takes the id out of a message before it sends it, and its faults do not tell a refusal from an outage. So each call carries the
/// message's id, the same at every attempt, in the header Idempotency-Key, and what the Connector will never take is said to be so.
/// </summary>
internal sealed class ConnectorCalls : DelegatingHandler
{
    private const string IdempotencyKey = "Idempotency-Key";

    private static readonly AsyncLocal<Carried?> Current = new();

    /// <summary>Names the message that the calls after this one, in the same flow, carry to a service.</summary>
    public static void Carry(string messageId, string serviceUrl) => Current.Value = new(messageId, serviceUrl);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Tokens are fetched elsewhere, and a fault there says nothing about the message.
        if (Current.Value is not { } message || !message.IsFor(request.RequestUri!)) return await base.SendAsync(request, cancellationToken);
        request.Headers.TryAddWithoutValidation(IdempotencyKey, message.Id);
        var response = await base.SendAsync(request, cancellationToken);
        if (!IsFinal(response.StatusCode)) return response;
        response.Dispose();
        throw new DeliveryFailureException(DeliveryFailure.Permanent, $"connector-{(int)response.StatusCode}");
    }

    /// <summary>The message is malformed or too large, the person has blocked us, or the conversation is gone.</summary>
    private static bool IsFinal(HttpStatusCode status) => status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden
        or HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.RequestEntityTooLarge;

    private sealed record Carried(string Id, string ServiceUrl)
    {
        public bool IsFor(Uri address) => Uri.TryCreate(ServiceUrl, UriKind.Absolute, out var service) && service.Host == address.Host && service.Port == address.Port;
    }
}
