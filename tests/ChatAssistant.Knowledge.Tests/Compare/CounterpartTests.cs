using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Compare;

public sealed class CounterpartTests
{
    private static readonly Address Eating = new("野生动物保护法", new(2023, 5, 1), "53");

    [Fact]
    public async Task An_article_is_found_again_in_the_version_of_another_day_by_its_words()
    {
        var former = (await Some.ShippedAsync()).Counterpart(Eating, new(2020, 2, 15));

        Assert.Equal(new Address("野生动物保护法", new(2018, 10, 26), "49"), former!.Address);
    }

    [Fact]
    public async Task A_paragraph_has_the_counterpart_of_its_article_and_in_its_own_version_that_is_itself()
    {
        var own = (await Some.ShippedAsync()).Counterpart(Eating with { Path = "53/1" }, new(2024, 1, 1));

        Assert.Equal(Eating, own!.Address);
    }

    [Fact]
    public async Task Before_the_first_version_that_is_held_there_is_none() =>
        Assert.Null((await Some.ShippedAsync()).Counterpart(Eating, new(1999, 1, 1)));

    [Fact]
    public async Task The_documents_that_words_name_are_told_with_their_places()
    {
        var named = (await Some.ShippedAsync()).NamedIn("朔州的决议和野保法怎么说");

        Assert.Equal("shuozhou-2020-02-28", named[0].Id);
        Assert.Equal(0, named[0].Start);
        Assert.Contains(named, naming => naming is { Id: "野生动物保护法", Length: 3 });
    }
}
