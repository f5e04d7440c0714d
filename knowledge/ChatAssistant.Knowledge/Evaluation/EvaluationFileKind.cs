namespace ChatAssistant.Knowledge;

public enum EvaluationFileKind
{
    /// <summary>Questions with what a right answer has: <c>question</c>, <c>expect</c>.</summary>
    Questions,

    /// <summary>Articles to be found: <c>id</c>, <c>text</c> and <c>title</c> or <c>law</c>.</summary>
    Articles,

    /// <summary>Questions with the ids of the articles that answer them: <c>query</c>, <c>gold</c>.</summary>
    Queries,
}
