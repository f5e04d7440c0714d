namespace ChatAssistant.Web.Data.Feedback;

/// <summary>By what a question of the board was solved.</summary>
public enum QuestionResolution
{
    /// <summary>标准答复: an approved answer was written.</summary>
    CuratedAnswer,

    /// <summary>文件: a document was imported that says it.</summary>
    Document,

    /// <summary>不属于解答范围: it stays refused.</summary>
    OutOfScope,
}
