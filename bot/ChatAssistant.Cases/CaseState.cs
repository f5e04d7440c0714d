namespace ChatAssistant.Cases;

public enum CaseState
{
    /// <summary>已提交: filed, no member of staff has answered yet.</summary>
    Submitted,

    /// <summary>已答复: at least one formal reply has been given.</summary>
    Replied,
}
