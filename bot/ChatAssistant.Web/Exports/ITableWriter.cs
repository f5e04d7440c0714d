namespace ChatAssistant.Web.Exports;

/// <summary>Writes a table row by row, so that a hundred thousand rows need no more memory than one. Disposing it ends the file.</summary>
internal interface ITableWriter : IAsyncDisposable
{
    Task WriteRowAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken);
}
