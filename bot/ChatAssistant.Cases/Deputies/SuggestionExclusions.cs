namespace ChatAssistant.Cases.Deputies;

public static class SuggestionExclusions
{
    /// <summary>Why it is none, for the deputy.</summary>
    public static string Reason(this SuggestionExclusion exclusion) => exclusion switch
    {
        SuggestionExclusion.ForwardedLetter => "代转群众来信不作为代表建议提出，可以使用“代表转递”。",
        SuggestionExclusion.ComplaintOrAccusation => "申诉、控告、检举按信访等法定途径办理，不作为代表建议提出。",
        SuggestionExclusion.OwnMatter => "涉及代表本人、亲属或者所在单位个别问题的，不作为代表建议提出。",
        SuggestionExclusion.LegalCase => "具体案件应当按照诉讼、仲裁程序处理，不作为代表建议提出。",
        SuggestionExclusion.ScholarlyOrCommercial => "属于学术探讨、产品推介的，不作为代表建议提出。",
        _ => throw new ArgumentOutOfRangeException(nameof(exclusion), exclusion, null),
    };

    /// <summary>
    /// What can be seen without asking: evidence that is a complaint or an accusation, or a proposal that only repeats a citizen's words.
    /// The rest the deputy says.
    /// </summary>
    public static SuggestionExclusion? Seen(SuggestionWords words, IEnumerable<Case> evidence)
    {
        foreach (var each in evidence)
        {
            if (each.Lane is Lane.Grievance or Lane.Accusation) return SuggestionExclusion.ComplaintOrAccusation;
            if (words.Proposal.Trim() == each.Text.Trim()) return SuggestionExclusion.ForwardedLetter;
        }

        return null;
    }
}
