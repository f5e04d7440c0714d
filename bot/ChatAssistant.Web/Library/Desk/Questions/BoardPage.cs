namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>A page of the board, newest first.</summary>
/// <param name="Questions">What stands on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least 1.</param>
/// <param name="Count">How many questions the view has.</param>
public sealed record BoardPage(IReadOnlyList<BoardQuestion> Questions, int Number, int PageCount, int Count);
