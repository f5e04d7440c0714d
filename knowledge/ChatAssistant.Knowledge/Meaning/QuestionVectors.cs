namespace ChatAssistant.Knowledge;

/// <summary>
/// Asks the model for the vectors of questions while somebody waits. What does not come in time or is no use is done without; after several
/// times in a row the model is left alone for a while, so that a dead one costs nothing.
/// </summary>
internal sealed class QuestionVectors(MeaningSource source, TimeProvider clock)
{
    private readonly Lock _counting = new();
    private int _failures;
    private DateTimeOffset _pausedUntil = DateTimeOffset.MinValue;

    /// <summary>One for each text, of length one; empty when they cannot be had.</summary>
    /// <param name="texts">As they were asked.</param>
    /// <param name="dimensions">Of each vector: others cannot be compared with what is held.</param>
    /// <param name="cancellationToken">Who asked no longer waits.</param>
    public async Task<IReadOnlyList<float[]>> OfAsync(IReadOnlyList<string> texts, int dimensions, CancellationToken cancellationToken)
    {
        if (IsPaused) return [];
        try
        {
            var vectors = await AskAsync(texts, dimensions, cancellationToken);
            Count(failed: false);
            return vectors;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Count(failed: true);
            source.OnFault(fault.GetType().Name);
            return [];
        }
    }

    private bool IsPaused
    {
        get
        {
            lock (_counting) return clock.GetUtcNow() < _pausedUntil;
        }
    }

    private async Task<IReadOnlyList<float[]>> AskAsync(IReadOnlyList<string> texts, int dimensions, CancellationToken cancellationToken)
    {
        using var budget = new CancellationTokenSource(source.AskedWithin, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancellationToken);
        // A model that does not listen when it is told to stop is not waited for.
        var given = await source.Generator.GenerateAsync([.. texts.Select(MeaningTexts.OfQuestion)], null, either.Token).WaitAsync(either.Token);
        return given.Count == texts.Count && given.All(each => each.Vector.Length == dimensions)
            ? [.. given.Select(each => TextVectors.Normalised(each.Vector.ToArray()))]
            : throw new InvalidDataException("Not every text was given a vector such as those held.");
    }

    /// <summary>After a pause the first failure begins the next.</summary>
    private void Count(bool failed)
    {
        lock (_counting)
        {
            _failures = failed ? _failures + 1 : 0;
            if (_failures >= source.FailuresUntilPaused) _pausedUntil = clock.GetUtcNow() + source.PausedFor;
        }
    }
}
