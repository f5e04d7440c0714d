namespace ChatAssistant.Cases;

/// <summary>The way a matter goes. The law treats each differently, so it is decided before anything is filed.</summary>
public enum Lane
{
    /// <summary>咨询: something to be answered.</summary>
    Inquiry,

    /// <summary>意见建议: to be studied and answered (信访工作条例第二十九条).</summary>
    Suggestion,

    /// <summary>申诉求决: somebody's own claim, which the competent body decides (信访工作条例第三十一条至第三十六条).</summary>
    Grievance,

    /// <summary>检举控告: never shown to the person or unit named (信访工作条例第三十条、第四十六条).</summary>
    Accusation,

    /// <summary>紧急: somebody is in danger; 110, 119, 120 and 122 are quicker than any case.</summary>
    Emergency,
}
