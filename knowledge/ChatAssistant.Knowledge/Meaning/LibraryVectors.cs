namespace ChatAssistant.Knowledge;

/// <summary>The vectors of a library's passages: kept from before, and asked for where they are missing.</summary>
internal sealed class LibraryVectors(MeaningSource source, string? folder)
{
    private readonly VectorFile? _file = folder is null ? null : new(folder, source.Name);
    private TextVectors? _held;

    /// <summary>Read from the folder at the first call.</summary>
    public TextVectors Held => _held ??= _file?.Load() ?? new();

    /// <summary>The texts of entries that have no vector yet.</summary>
    public IReadOnlyList<string> MissingOf(IReadOnlyList<Entry> entries) => [.. MeaningTexts.All(entries).Where(text => !Held.Has(text)).Distinct()];

    /// <summary>Asks for what is missing, batch by batch, and keeps it. Says whether all is there now: the first fault ends it, and what came until then is kept.</summary>
    public async Task<bool> CompleteAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        var missing = MissingOf(entries);
        if (missing.Count == 0) return true;

        var vectors = Held.Copy();
        var fault = await AddAsync(missing, vectors, cancellationToken);
        // What stands beside nonsense is not to be trusted either: all is asked for again.
        _held = fault is InvalidDataException ? new() : vectors.Of(MeaningTexts.All(entries));
        _file?.Keep(_held);
        return fault is null;
    }

    /// <summary>Null, or why not all could be added.</summary>
    private async Task<Exception?> AddAsync(IReadOnlyList<string> texts, TextVectors vectors, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var batch in texts.Chunk(source.Batch))
            {
                var given = await source.Generator.GenerateAsync(batch, null, cancellationToken);
                if (given.Count != batch.Length) throw new InvalidDataException("Not every text was given a vector.");
                for (var i = 0; i < batch.Length; i++) vectors.Add(batch[i], given[i]);
            }

            return null;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            source.OnFault(fault.GetType().Name);
            return fault;
        }
    }
}
