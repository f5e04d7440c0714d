namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>Which questions of the board are shown.</summary>
public enum BoardView
{
    Open,
    Mine,
    Solved,
}
