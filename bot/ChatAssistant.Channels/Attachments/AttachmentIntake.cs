using ChatAssistant.Channels.Attachments.Formats;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Attachments;

/// <summary>
/// What is taken of the files people send: a few types, each only if it really is one. Pictures lose everything that is not the picture,
/// such as where and with which telephone it was taken.
/// </summary>
public sealed class AttachmentIntake(IOptions<AttachmentOptions> options)
{
    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, byte[]?>> Cleaning = new()
    {
        ["image/jpeg"] = Jpeg.WithoutMetadata,
        ["image/png"] = Png.WithoutMetadata,
        ["image/gif"] = Gif.WithoutMetadata,
        ["image/webp"] = WebP.WithoutMetadata,
        ["text/plain"] = content => content.Span.Contains((byte)0) ? null : content.ToArray(),
        ["application/pdf"] = content => content.Span.StartsWith("%PDF-"u8) ? content.ToArray() : null,
    };

    /// <summary>The media types that are taken.</summary>
    public static IReadOnlyCollection<string> Types => Cleaning.Keys;

    /// <summary>Files of one message.</summary>
    public int MostFiles => options.Value.MostFiles;

    /// <summary>Bytes of one file.</summary>
    public int LargestFile => options.Value.LargestFile;

    /// <summary>For those that have to be fetched first.</summary>
    public TimeSpan FetchWithin => options.Value.FetchWithin;

    /// <summary>The file as it may be kept, or why it may not.</summary>
    public (StoredFile? File, AttachmentObjection? Objection) Take(StoredFile file)
    {
        if (!Cleaning.TryGetValue(file.ContentType, out var clean)) return (null, AttachmentObjection.Type);
        if (file.Content.Length > LargestFile) return (null, AttachmentObjection.Size);
        return clean(file.Content) is { } content ? (file with { Content = content }, null) : (null, AttachmentObjection.Content);
    }
}
