namespace ChatAssistant.Knowledge;

/// <summary>Meaning beside words, for a knowledge base that has a model.</summary>
internal sealed class Meanings(MeaningSource source, string? folder, TimeProvider clock)
{
    private readonly LibraryVectors _passages = new(source, folder);
    private readonly QuestionVectors _questions = new(source, clock);

    /// <summary>Of a library, as far as vectors are kept: null until none is missing.</summary>
    public PassageMeanings? Of(Snapshot snapshot) => PassageMeanings.Of(snapshot.Index.Entries, _passages.Held);

    /// <summary>Asks for the vectors a library lacks. False when some are lacking still.</summary>
    public Task<bool> CompleteAsync(Snapshot snapshot, CancellationToken cancellationToken) =>
        _passages.CompleteAsync(snapshot.Index.Entries, cancellationToken);

    /// <summary>How close passages are to a message and to each question in it.</summary>
    public async Task<AskedMeaning> OfAsync(string message, PassageMeanings? passages, CancellationToken cancellationToken)
    {
        if (passages is null || string.IsNullOrWhiteSpace(message)) return AskedMeaning.None;

        List<string> texts = [.. QuestionParts.Of(message).Select(part => part.Text).Append(message).Distinct()];
        var vectors = await _questions.OfAsync(texts, passages.Dimensions, cancellationToken);
        return new(texts.Zip(vectors).ToDictionary(pair => pair.First, pair => passages.To(pair.Second, source.Weight)));
    }
}
