namespace ChatAssistant.Bot.Triage;

/// <summary>What a message is, before anything is filed: one of the lanes of a matter, or nothing to file here.</summary>
public enum MatterKind
{
    /// <summary>咨询: something to be answered.</summary>
    Consult,

    /// <summary>意见建议: how something could be done better for all.</summary>
    Suggestion,

    /// <summary>申诉求决: a wrong or a need of the person's own that is to be settled.</summary>
    Grievance,

    /// <summary>检举控告: an official, or somebody the person is not at odds with, is said to have broken the law or the discipline.</summary>
    Accusation,

    /// <summary>紧急: somebody is in danger now. Numbers to call come before everything.</summary>
    Emergency,

    /// <summary>Of another place, or of nothing that public bodies settle.</summary>
    NotOurs,

    /// <summary>Advertisement, fraud, or no words at all.</summary>
    Spam,
}
