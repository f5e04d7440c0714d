namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>
/// Whole conversations on a running service. Floors stand at what is reached and are raised with it; what fails is printed, turn by turn.
/// One conversation alone: <c>CONVERSATION=C07 dotnet test --project tests/ChatAssistant.Web.Tests -- --filter-method "*One_conversation_goes_as_written"</c>;
/// <c>CONVERSATION=C</c> takes all whose id begins so, each as a test.
/// </summary>
public sealed class ConversationSetTests(ConversationService service, ITestOutputHelper output) : IClassFixture<ConversationService>
{
    /// <summary>The share of conversations that go wholly right.</summary>
    private const double OwnFloor = 0.90, OwnCheckFloor = 0.90, DevelopmentFloor = 0.90;

    public static TheoryData<string, string> Picked
    {
        get
        {
            var data = new TheoryData<string, string>();
            if (Environment.GetEnvironmentVariable("CONVERSATION") is not { Length: > 0 } picked) return data;
            foreach (var set in new[] { ConversationSet.Own, ConversationSet.OwnCheck, ConversationSet.Development })
                foreach (var script in ConversationSet.Find(set) ?? [])
                    if (script.Id.StartsWith(picked, StringComparison.Ordinal)) data.Add(set, script.Id);
            return data;
        }
    }

    [Theory]
    [InlineData(ConversationSet.Own, OwnFloor)]
    [InlineData(ConversationSet.OwnCheck, OwnCheckFloor)]
    [InlineData(ConversationSet.Development, DevelopmentFloor)]
    public async Task The_conversations_of_a_set_go_as_written(string set, double floor)
    {
        if (ConversationSet.Find(set) is not { } scripts)
        {
            Assert.Skip($"There is no {set} beside the repository.");
            return;
        }

        var outcomes = await service.GoThroughAsync(scripts);
        foreach (var outcome in outcomes) output.WriteLine($"{outcome}");
        var right = outcomes.Count(outcome => outcome.IsRight);
        output.WriteLine($"{set}: {right} of {scripts.Count} wholly right");
        Assert.True((double)right / scripts.Count >= floor, $"{set}: {right} of {scripts.Count} wholly right, under {floor:P0}");
        Assert.All(outcomes, outcome => Assert.Empty(outcome.DeadEnds));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Picked))]
    public async Task One_conversation_goes_as_written(string set, string id)
    {
        var outcome = Assert.Single(await service.GoThroughAsync([.. ConversationSet.Find(set)!.Where(script => script.Id == id)]));

        Assert.True(outcome.IsRight, $"{outcome}");
    }
}
