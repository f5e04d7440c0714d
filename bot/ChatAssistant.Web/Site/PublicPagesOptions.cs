using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Site;

/// <summary>How often pages for everybody are read.</summary>
public sealed class PublicPagesOptions
{
    public const string Section = "PublicPages";

    /// <summary>
    /// Pages of 公开 and of the library one network address may read in a minute. A whole office behind one address stays below it: three
    /// hundred people who each turn a page every fifteen seconds. Who copies the site or searches it by program is slowed to twenty a second, which leaves the
    /// service to the others.
    /// </summary>
    [Range(30, 1_000_000)]
    public int PerMinute { get; init; } = 1200;
}
