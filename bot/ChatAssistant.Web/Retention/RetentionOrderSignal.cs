using System.Threading.Channels;

namespace ChatAssistant.Web.Retention;

/// <summary>That there may be an order to carry out. It begins set: what an earlier run of the service left is looked for first.</summary>
internal sealed class RetentionOrderSignal
{
    private readonly Channel<bool> _signs = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public RetentionOrderSignal() => Set();

    public void Set() => _signs.Writer.TryWrite(true);

    /// <summary>Until it is set; then it is not any more.</summary>
    public async Task ComeAsync(CancellationToken cancellationToken) => await _signs.Reader.ReadAsync(cancellationToken);
}
