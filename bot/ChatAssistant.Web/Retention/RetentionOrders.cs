using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace ChatAssistant.Web.Retention;

/// <summary>What is ordered on the page is done behind it, for it may take longer than a browser waits. A stop of the service drops what has not begun.</summary>
internal sealed class RetentionOrders
{
    private readonly Channel<RetentionOrder> _orders = Channel.CreateBounded<RetentionOrder>(1);

    /// <summary>Whether one waits or is being carried out.</summary>
    public bool IsThere => _orders.Reader.Count > 0;

    /// <summary>False while there is another.</summary>
    public bool Place(RetentionOrder order) => _orders.Writer.TryWrite(order);

    /// <summary>Until there is one.</summary>
    public async Task ComeAsync(CancellationToken cancellationToken) => await _orders.Reader.WaitToReadAsync(cancellationToken);

    public bool TryLook([MaybeNullWhen(false)] out RetentionOrder order) => _orders.Reader.TryPeek(out order);

    /// <summary>It is carried out, or has failed.</summary>
    public void Done() => _orders.Reader.TryRead(out _);
}
