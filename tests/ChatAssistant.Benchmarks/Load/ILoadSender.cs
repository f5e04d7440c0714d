namespace ChatAssistant.Benchmarks.Load;

/// <summary>How messages come into the service: a class a channel.</summary>
internal interface ILoadSender : IAsyncDisposable
{
    /// <summary>Settings the program is started with, so that the channel is on.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>Opens conversations for the messages to go to in turn.</summary>
    Task OpenAsync(Uri address, int conversations);

    /// <summary>A message as a request, signed and encrypted where the channel wants it. Made some seconds before it is sent.</summary>
    byte[] RequestOf(int number, string text);

    /// <summary>Takes note of an answer. True when the message was acknowledged, false when it is to come again later.</summary>
    /// <exception cref="HttpRequestException">It was neither.</exception>
    bool IsAcknowledged(LoadAnswer answer);

    /// <summary>The id under which a message is stored.</summary>
    string MessageIdOf(int number);

    /// <summary>What is to be said of the channel when all was sent; null when nothing is.</summary>
    string? Remarks { get; }
}
