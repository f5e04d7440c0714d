using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

/// <summary>How well articles are found by words that nobody gave them. Floors stand a little under what is reached.</summary>
public sealed class HeldOutPhrasingsTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public async Task Articles_of_the_laws_that_ship_are_found_by_phrasings_taken_out_of_the_library()
    {
        var report = await HeldOutPhrasings.MeasureAsync(Some.ShippedFolder, Today, TestContext.Current.CancellationToken);

        output.WriteLine($"{report}");
        Assert.True(report.Questions.Count > 4000, $"{report.Questions.Count}");
        Assert.True(report.First >= 0.45, $"{report.First}");
        Assert.True(report.FirstThree >= 0.68, $"{report.FirstThree}");
        Assert.True(report.Answered >= 0.75, $"{report.Answered}");
    }

    [Fact]
    public async Task A_library_without_digests_of_laws_has_nothing_to_ask()
    {
        var report = await HeldOutPhrasings.MeasureAsync(Some.LibraryFolder, Today, TestContext.Current.CancellationToken);

        Assert.Empty(report.Questions);
        Assert.Equal((0, 0, 0), (report.First, report.FirstThree, report.Answered));
    }

    [Fact]
    public void The_first_place_counts_as_one_of_the_first_three_and_no_place_as_none()
    {
        int[] places = [1, 3, 4, 0];
        var report = new HeldOutReport([.. places.Select(place => new HeldOutQuestion(new Address("桥梁养护法", null, "1"), "", place, place > 0))]);

        Assert.Equal((0.25, 0.5, 0.75), (report.First, report.FirstThree, report.Answered));
        Assert.Equal(("桥梁养护法", 4, 0.25, 0.5), Assert.Single(report.ByLaw));
    }
}
