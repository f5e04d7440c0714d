using ChatAssistant.Knowledge;
using ChatAssistant.Web.Security;
using ChatAssistant.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Library;

[AllowAnonymous]
[LimitedByAddress(PublicPagesOptions.Section)]
public sealed class IndexModel(IKnowledgeBase knowledge) : PageModel
{
    /// <summary>By kind, the newest first.</summary>
    public IReadOnlyList<DocumentSummary> Documents { get; } =
    [
        .. knowledge.Documents
            .OrderBy(each => each.Kind)
            .ThenBy(each => each.Address.Document, StringComparer.Ordinal)
            .ThenByDescending(each => each.Address.Effective),
    ];

    /// <summary>Versions whose text is not held, by law.</summary>
    public IReadOnlyList<LawVersion> WithoutText { get; } =
        [.. knowledge.WithoutText.OrderBy(version => version.Law, StringComparer.Ordinal).ThenByDescending(version => version.Effective)];
}
