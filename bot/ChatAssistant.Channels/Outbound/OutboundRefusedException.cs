namespace ChatAssistant.Channels.Outbound;

/// <summary>A call was not made, since its address may not be called. Trying again changes nothing.</summary>
/// <param name="reason">Why, without the address.</param>
public sealed class OutboundRefusedException(string reason) : HttpRequestException(reason)
{
    /// <summary>Whether a fault comes from such a refusal: what fails while connecting is wrapped on its way.</summary>
    public static bool IsCauseOf(Exception? fault) => fault is not null && (fault is OutboundRefusedException || IsCauseOf(fault.InnerException));
}
