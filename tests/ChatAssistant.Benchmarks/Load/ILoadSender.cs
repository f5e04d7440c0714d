namespace ChatAssistant.Benchmarks.Load;

/// <summary>How messages come into the service: a class a channel.</summary>
internal interface ILoadSender : IAsyncDisposable
{
    /// <summary>Settings the program is started with, so that the channel is on.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>Opens conversations for the messages to go to in turn.</summary>
    Task OpenAsync(Uri address, int conversations);

    /// <summary>Sends a message. True when it was acknowledged, false when it was told to come again later.</summary>
    Task<bool> SendAsync(int number, string text);

    /// <summary>The id under which a message is stored.</summary>
    string MessageIdOf(int number);

    /// <summary>What is to be said of the channel when all was sent; null when nothing is.</summary>
    string? Remarks { get; }
}
