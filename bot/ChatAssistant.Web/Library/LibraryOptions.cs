using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Library;

public sealed class LibraryOptions
{
    public const string Section = "Library";

    /// <summary>How often the running service looks whether another program imported documents.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(5);
}
