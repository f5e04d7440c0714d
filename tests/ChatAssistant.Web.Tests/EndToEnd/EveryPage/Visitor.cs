using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Tests.EndToEnd.EveryPage;

/// <summary>Somebody who goes round the site.</summary>
/// <param name="Name">Their account's.</param>
/// <param name="Rights">What they may do; null for a citizen.</param>
internal sealed record Visitor(string Name, StaffRights? Rights)
{
    /// <summary>Pages that look different to them than to whoever was there before.</summary>
    public IReadOnlyList<string> Again { get; init; } = [];
}
