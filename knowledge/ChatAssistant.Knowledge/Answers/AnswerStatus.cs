namespace ChatAssistant.Knowledge;

public enum AnswerStatus
{
    /// <summary>The text holds an answer and it is cited.</summary>
    Answered,

    /// <summary>Nothing held carries an answer, or it is out of scope.</summary>
    Refused,

    /// <summary>Which document, version or article is meant must be asked first.</summary>
    Clarify,

    /// <summary>Answered about this service itself; there is nothing to cite.</summary>
    Help,
}
