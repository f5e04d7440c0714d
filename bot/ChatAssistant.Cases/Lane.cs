namespace ChatAssistant.Cases;

/// <summary>The way a matter goes. The law treats each differently, so it is decided before anything is filed.</summary>
public enum Lane
{
    /// <summary>咨询: something to be answered.</summary>
    Inquiry,

    /// <summary>意见建议: to be studied and answered (信访工作条例第二十九条).</summary>
    Suggestion,
}
