namespace ChatAssistant.Knowledge;

/// <summary>One version of a document, without its text.</summary>
/// <param name="Address">With an empty path.</param>
/// <param name="Title">The full official title.</param>
/// <param name="Kind">What sort of document it is.</param>
/// <param name="Issuer">The body that issued it, as it names itself.</param>
/// <param name="Adopted">The day it was adopted, where known.</param>
/// <param name="Published">The day it was published, where known.</param>
/// <param name="Ended">The last day this version was in force; null while it is, and for documents that do not end.</param>
/// <param name="Layer">The best layer of text that is held.</param>
/// <param name="PassageCount">How many passages it has.</param>
public sealed record DocumentSummary(
    Address Address,
    string Title,
    DocumentKind Kind,
    string Issuer,
    DateOnly? Adopted,
    DateOnly? Published,
    DateOnly? Ended,
    Layer Layer,
    int PassageCount)
{
    /// <summary>All that is known about the version, of the layer that is shown; null where only the summary is known.</summary>
    public DocumentFacts? Facts { get; init; }
}
