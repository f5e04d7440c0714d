namespace ChatAssistant.Knowledge;

/// <summary>How the questions of one kind were answered.</summary>
public sealed record KindScore(string Kind, int Asked, int Right)
{
    public double Share => Asked == 0 ? 0 : (double)Right / Asked;
}
