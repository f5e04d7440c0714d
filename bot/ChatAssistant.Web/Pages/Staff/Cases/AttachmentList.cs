using ChatAssistant.Cases;
using ChatAssistant.Web.Cases.Timeline;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Files of a case, shown in one place of its page.</summary>
/// <param name="Case">The case.</param>
/// <param name="Files">Which of its files.</param>
public sealed record AttachmentList(Case Case, IReadOnlyList<CaseAttachment> Files)
{
    /// <summary>What belongs to an accusation is opened one by one, since each opening goes on record.</summary>
    public bool IsShownAtOnce => Case.Lane is not Lane.Accusation;
}
