using Microsoft.Bot.Fake;

namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

public sealed class ApiDifferencesTests
{
    private static readonly string[] Same =
    [
        "abstract class Microsoft.Bot.Fake.Greeter : Greeting, IDisposable",
        "    public const string Hello = hi there",
        "    public static string Default",
        "    public Greeter(string name = null)",
        "    public virtual string Name { get; protected set; }",
        "    public abstract Task<IList<int?>> CountAsync<T>(ref T value, UInt32 most = 3000, CancellationToken cancellationToken = default)",
        "    public override string Greet(string whom = \"you\", bool loud = true)",
        "    public void Dispose()",
        "    protected void Speak(params string[] words) [Obsolete]",
    ];

    [Fact]
    public void The_same_type_has_no_differences() => Assert.Empty(Differences(Same));

    [Fact]
    public void An_official_type_may_have_more() =>
        Assert.Empty(Differences([.. Same, "    public void Shout()"]));

    [Fact]
    public void A_type_that_is_not_listed_is_a_difference() =>
        Assert.Equal(["Microsoft.Bot.Fake.Greeter: no such type"], Differences([]));

    [Theory]
    [InlineData(1, "    public const string Hello = hello")]
    [InlineData(2, "    public static object Default")]
    [InlineData(3, "    public Greeter(string name)")]
    [InlineData(4, "    public virtual string Name { get; }")]
    [InlineData(5, "    public abstract Task<IList<int>> CountAsync<T>(ref T value, UInt32 most = 3000, CancellationToken cancellationToken = default)")]
    [InlineData(6, "    public override string Greet(string whom = \"me\", bool loud = true)")]
    [InlineData(7, "    public virtual void Dispose()")]
    [InlineData(8, "    public void Speak(params string[] words)")]
    public void A_changed_member_is_a_difference(int line, string official)
    {
        string[] listing = [.. Same];
        listing[line] = official;

        Assert.Single(Differences(listing));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void An_added_member_is_a_difference(int line) =>
        Assert.Single(Differences([.. Same.Where((_, i) => i != line)]));

    [Theory]
    [InlineData("class Microsoft.Bot.Fake.Greeter : Greeting, IDisposable")]
    [InlineData("abstract class Microsoft.Bot.Fake.Greeter : Greeting")]
    [InlineData("abstract class Microsoft.Bot.Fake.Greeter : Dialog, Greeting, IDisposable")]
    public void Another_kind_or_other_ancestors_are_a_difference(string header) =>
        Assert.Single(Differences([header, .. Same[1..]]));

    [Fact]
    public void An_abstract_member_the_type_lacks_is_missed_by_implementers()
    {
        var listing = Listing.Read([.. Same, "    public abstract void Wave()", "    public virtual void Nod()"]);

        Assert.Equal(
            ["Microsoft.Bot.Fake.Greeter lacks public abstract void Wave()"],
            ApiDifferences.MissingToImplementers(typeof(Greeter), listing));
    }

    private static IEnumerable<string> Differences(IEnumerable<string> listing) =>
        ApiDifferences.Of(typeof(Greeter), Listing.Read(listing));
}
