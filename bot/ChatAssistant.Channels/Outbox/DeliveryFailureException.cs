namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// Thrown by <see cref="IOutboundChannel.SendAsync"/> when the channel refused a message and it is known why.
/// Any other exception counts as <see cref="DeliveryFailure.Temporary"/>.
/// </summary>
/// <param name="kind">What becomes of the message.</param>
/// <param name="fault">
/// A code for the row and the log, as <c>wechat-45015</c>: no secret, no address, nothing anybody said.
/// </param>
public sealed class DeliveryFailureException(DeliveryFailure kind, string fault) : Exception(fault)
{
    public DeliveryFailure Kind { get; } = kind;

    public string Fault { get; } = fault;

    /// <summary>A word for any fault that may stand in a row or a log: its code, or else its kind.</summary>
    public static string CodeOf(Exception fault) => fault is DeliveryFailureException known ? known.Fault : fault.GetType().Name;
}
