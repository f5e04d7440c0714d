using ChatAssistant.Web.Data.Feedback;

namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>A question of the board with what was done about it.</summary>
/// <param name="Cluster">Who asked what and how often.</param>
/// <param name="Row">Null while nothing was done.</param>
public sealed record BoardQuestion(QuestionCluster Cluster, BoardQuestionRow? Row)
{
    public bool IsSolved => Row?.Resolution is not null;

    /// <summary>Somebody had no good answer after it was solved.</summary>
    public bool IsAskedSince => IsSolved && Cluster.LastSeen > Row!.ResolvedAt;
}
