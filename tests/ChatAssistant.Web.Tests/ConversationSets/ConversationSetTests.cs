namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>
/// Whole conversations on a running service. Floors stand at what is reached and are raised with it; what fails is printed, turn by turn.
/// One conversation alone, with <c>CONVERSATION=C07</c> in the environment:
/// <c>dotnet test --project tests/ChatAssistant.Web.Tests -- --explicit only --filter-method "*One_conversation_goes_as_written"</c>.
/// </summary>
public sealed class ConversationSetTests(ConversationService service, ITestOutputHelper output) : IClassFixture<ConversationService>
{
    /// <summary>The share of conversations that go wholly right.</summary>
    private const double OwnFloor = 0, OwnCheckFloor = 0, DevelopmentFloor = 0;

    public static TheoryData<string, string> Conversations
    {
        get
        {
            var only = Environment.GetEnvironmentVariable("CONVERSATION");
            var data = new TheoryData<string, string>();
            foreach (var set in new[] { ConversationSet.Own, ConversationSet.OwnCheck, ConversationSet.Development })
                foreach (var script in ConversationSet.Find(set) ?? [])
                    if (string.IsNullOrEmpty(only) || script.Id == only) data.Add(set, script.Id);
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
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Conversations), DisableDiscoveryEnumeration = true)]
    public async Task One_conversation_goes_as_written(string set, string id)
    {
        var outcome = Assert.Single(await service.GoThroughAsync([.. ConversationSet.Find(set)!.Where(script => script.Id == id)]));

        Assert.True(outcome.IsRight, $"{outcome}");
    }
}
