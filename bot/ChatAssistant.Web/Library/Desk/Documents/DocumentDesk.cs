using ChatAssistant.Knowledge;
using ChatAssistant.Web.CommandLine.Knowledge;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Library.Desk.Documents;

/// <summary>Documents as editors handle them: as the command line does, on record under their names, and answered from at once.</summary>
public sealed class DocumentDesk(IKnowledgeBase knowledge, IDocumentStore store, DocumentImporter importer, LibraryEditions library, ILibraryReload reload)
{
    /// <summary>Every version that is held and how it stands on a day.</summary>
    public IReadOnlyList<ListedDocument> Held(DateOnly today) => [.. ListedDocument.Of(knowledge, today)];

    /// <summary>The library's editions, newest first.</summary>
    public async Task<IReadOnlyList<LibraryEditionRow>> EditionsAsync(CancellationToken cancellationToken) => [.. (await library.AllAsync(cancellationToken)).Reverse()];

    public Task<IReadOnlyList<LibraryDraftRow>> DraftsAsync(CancellationToken cancellationToken) => library.DraftsAsync(cancellationToken);

    /// <summary>Reads a file within the limits of every import. Nothing is kept.</summary>
    public async Task<IReadOnlyList<FileReading>> ReadAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        await importer.ReadAsync(fileName, bytes, new Holdings(await store.AllAsync(cancellationToken), knowledge.Documents), cancellationToken);

    /// <summary>Keeps what was read, as drafts or to answer from.</summary>
    /// <returns>What became of it, in words for people.</returns>
    public async Task<string> KeepAsync(IReadOnlyList<FileReading> files, bool asDraft, string by, string? reason, CancellationToken cancellationToken)
    {
        var deed = new LibraryDeed(LibraryAction.Import, by, reason?.Trim() ?? "") { IsByStaff = true };
        List<SourceText> sources = [.. files.Select(file => file.Reading.Source).OfType<SourceText>()];
        if (asDraft) return string.Format(null, PageTexts.DraftsKept, await library.KeepDraftsAsync(sources, deed, cancellationToken));
        return await ToldAsync(await library.ImportAsync(sources, deed, cancellationToken), PageTexts.ImportUnchanged, cancellationToken);
    }

    /// <summary>Answers from a draft from now on.</summary>
    /// <inheritdoc cref="KeepAsync"/>
    public async Task<string> PublishAsync(string? address, string by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(address)) return PageTexts.DraftUnknown;
        var deed = new LibraryDeed(LibraryAction.Publish, by, "") { IsByStaff = true };
        return await ToldAsync(await library.PublishAsync([address], deed, cancellationToken), PageTexts.DraftUnknown, cancellationToken);
    }

    /// <summary>Answers again from what an earlier edition had.</summary>
    /// <inheritdoc cref="KeepAsync"/>
    public async Task<string> RollBackAsync(int? number, string? reason, string by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason)) return PageTexts.RollBackReasonMissing;
        var editions = await library.AllAsync(cancellationToken);
        if (number is not { } wanted || (wanted != 0 && editions.All(edition => edition.Number != wanted))) return PageTexts.EditionUnknown;
        var deed = new LibraryDeed(LibraryAction.Rollback, by, reason.Trim()) { IsByStaff = true };
        return await ToldAsync(await library.RollBackAsync(wanted, deed, cancellationToken), PageTexts.RollBackUnchanged, cancellationToken);
    }

    private async Task<string> ToldAsync(LibraryEditionRow? made, string otherwise, CancellationToken cancellationToken)
    {
        if (made is null) return otherwise;
        await reload.ReloadAsync(cancellationToken);
        return string.Format(null, PageTexts.EditionMade, made.Number);
    }
}
