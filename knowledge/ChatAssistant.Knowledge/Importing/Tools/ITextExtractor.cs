namespace ChatAssistant.Knowledge;

/// <summary>Gets the text out of files that this program does not read itself: PDF and old Word files.</summary>
public interface ITextExtractor
{
    /// <param name="ending">The ending of the file's kind: <c>.pdf</c> or <c>.doc</c>.</param>
    /// <param name="file">The whole file, within <see cref="ImportLimits.FileBytes"/>.</param>
    /// <param name="cancellationToken">Ends the program that is run.</param>
    Task<ExtractedText> ExtractAsync(string ending, ReadOnlyMemory<byte> file, CancellationToken cancellationToken);
}
