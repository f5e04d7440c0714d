using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Channels.Attachments;

public sealed class AttachmentOptions
{
    public const string Section = "Attachments";

    /// <summary>Files of one message. Nine pictures show any one matter; more are seldom of it.</summary>
    [Range(1, 9)]
    public int MostFiles { get; init; } = 9;

    /// <summary>The largest file in bytes. A telephone's picture has two to four megabytes; each is read and sealed whole in memory.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int LargestFile { get; init; } = 4 * 1024 * 1024;

    /// <summary>
    /// How long fetching the pictures of a message from its platform may take. The platform waits meanwhile, the most impatient one for three
    /// seconds; a picture that comes later is not kept, and the person is asked for words.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.200", "00:00:10")]
    public TimeSpan FetchWithin { get; init; } = TimeSpan.FromSeconds(2);
}
