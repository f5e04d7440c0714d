namespace ChatAssistant.Knowledge;

/// <summary>One file of a folder or a zip, read when it is its turn.</summary>
/// <param name="Name">With / between folders.</param>
/// <param name="LoadAsync">Reads it; an <see cref="ImportRefusedException"/> when it is too large.</param>
internal sealed record ImportFile(string Name, Func<CancellationToken, Task<ReadOnlyMemory<byte>>> LoadAsync);
