using ChatAssistant.Bot.Intake.Review;

namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>Puts like questions together, the same way each time.</summary>
public static class QuestionClusters
{
    /// <summary>Questions are short and share their asking words: at a half of all pairs they share what is asked as well.</summary>
    public const double LikeEnough = 0.5;

    /// <param name="seeds">Of clusters that something was done about: they come first, so that what was done is found again.</param>
    /// <param name="asked">Each joins the cluster it is most like, or begins one; the oldest begin.</param>
    public static IReadOnlyList<QuestionCluster> Of(IEnumerable<string> seeds, IEnumerable<AskedQuestion> asked)
    {
        var clusters = seeds.Select(seed => new QuestionCluster(seed)).ToList();
        foreach (var same in asked.GroupBy(each => each.Text).OrderBy(same => same.Min(each => each.At)).ThenBy(same => same.Key, StringComparer.Ordinal))
        {
            var pairs = TextLikeness.PairsOf(same.Key);
            var nearest = clusters.MaxBy(cluster => cluster.LikenessTo(same.Key, pairs));
            if (nearest is null || nearest.LikenessTo(same.Key, pairs) < LikeEnough) clusters.Add(nearest = new(same.Key));
            nearest.Add(same);
        }

        return clusters;
    }
}
