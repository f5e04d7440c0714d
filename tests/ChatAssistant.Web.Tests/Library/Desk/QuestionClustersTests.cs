using ChatAssistant.Web.Library.Desk.Questions;

namespace ChatAssistant.Web.Tests.Library.Desk;

public sealed class QuestionClustersTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly AskedQuestion[] Asked =
    [
        Ask("高考分数线是多少", 3),
        Ask("今年高考分数线是多少", 1),
        Ask("公务员工资是多少", 2),
        Ask("今年高考分数线是多少", 4),
        Ask("没帮助的那一个", 5) with { IsDisliked = true, Reason = "看不懂" },
    ];

    [Fact]
    public void Questions_in_like_words_stand_together_under_the_oldest_wording()
    {
        var clusters = QuestionClusters.Of([], Asked);

        Assert.Equal(["今年高考分数线是多少", "公务员工资是多少", "没帮助的那一个"], clusters.Select(cluster => cluster.Seed));
        Assert.Equal((3, 0), (clusters[0].Unanswered, clusters[0].Disliked));
        Assert.Equal(Noon.AddMinutes(4), clusters[0].LastSeen);
        Assert.Equal(("看不懂", 1), Assert.Single(clusters[2].Reasons));
    }

    [Fact]
    public void The_order_in_which_they_are_read_changes_nothing() =>
        Assert.Equal(Shape(QuestionClusters.Of([], Asked)), Shape(QuestionClusters.Of([], Asked.Reverse())));

    [Fact]
    public void What_something_was_done_about_stays_the_head_of_its_cluster()
    {
        var clusters = QuestionClusters.Of(["高考分数线是多少"], Asked);

        Assert.Equal(("高考分数线是多少", 3), (clusters[0].Seed, clusters[0].Unanswered));
        Assert.Equal(new QuestionCluster("高考分数线是多少").Key, clusters[0].Key);
    }

    private static AskedQuestion Ask(string text, int minute) => new(text, Noon.AddMinutes(minute), false, null);

    private static IEnumerable<string> Shape(IEnumerable<QuestionCluster> clusters) => clusters.Select(cluster => $"{cluster.Key} {cluster.Unanswered} {cluster.Disliked}");
}
