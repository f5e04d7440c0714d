using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

public sealed class StandInApiTests
{
    private static readonly Listing Needed = Listing.ReadFolder(Path.Combine(AppContext.BaseDirectory, "Api"));

    /// <summary>
    /// Members of these speak of types the stand-in has not; outside it, no one can or should implement them.
    /// </summary>
    private static readonly HashSet<Type> NotForImplementers =
    [
        typeof(IConnectorClient), typeof(IConversations), typeof(ServiceClientCredentialsFactory), typeof(BotFrameworkAuthentication),
    ];

    private static IEnumerable<Type> StandIn => typeof(ITurnContext).Assembly.GetExportedTypes();

    [Fact]
    public void Every_member_of_the_stand_in_is_a_member_of_the_official_packages() =>
        Assert.Empty(StandIn.SelectMany(type => ApiDifferences.Of(type, Needed)));

    [Fact]
    public void Who_implements_a_type_of_the_stand_in_implements_the_official_one() => Assert.Empty(
        StandIn.Where(type => (type.IsInterface || type.IsAbstract) && !NotForImplementers.Contains(type))
            .SelectMany(type => ApiDifferences.MissingToImplementers(type, Needed)));

    [Fact]
    public void The_copied_lines_stand_in_the_official_listing()
    {
        var folder = SharedFolder.Find("sdk");
        if (folder is null) Assert.Skip("The official listing is not beside this repository.");

        var official = Listing.ReadFolder(folder);
        var strange = Needed.Types.SelectMany(type => Needed.MembersOf(type)
            .Where(member => !official.MembersOf(type).Contains(member))
            .Select(member => $"{type}: {member}"));

        Assert.Empty(strange);
        Assert.All(Needed.Types, type => Assert.Equivalent(official.HeaderOf(type), Needed.HeaderOf(type), strict: true));
    }
}
