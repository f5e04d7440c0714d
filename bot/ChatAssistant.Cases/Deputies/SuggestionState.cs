namespace ChatAssistant.Cases.Deputies;

public enum SuggestionState
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>已提交.</summary>
    Submitted,
}
