using ChatAssistant.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Web.Tests.Pages;

public sealed class PagePlaceTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [InlineData(9, 3)]
    public void A_page_that_is_not_there_gives_the_nearest(int? asked, int given) =>
        Assert.Equal((given, 3), (PagePlace.Asked(asked, 20, 41).Number, PagePlace.Asked(asked, 20, 41).PageCount));

    [Fact]
    public void A_page_holds_its_own_lines_and_the_last_what_is_left() =>
        Assert.Equal(["5"], PagePlace.Asked(3, 2, 5).Of(["1", "2", "3", "4", "5"]));

    [Fact]
    public void An_empty_list_is_one_empty_page() => Assert.Equal(1, PagePlace.Asked(1, 20, 0).PageCount);

    [Fact]
    public void A_link_keeps_what_else_the_address_asks_for() =>
        Assert.Equal("?closed=true&number=3", PagePlace.Link(new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["closed"] = "true", ["number"] = "2" }), 3));
}
