using ChatAssistant.Cases.Routing;

namespace ChatAssistant.Cases.Tests.Routing;

/// <summary>派单目录: whose a matter is.</summary>
public sealed class RoutingTableTests
{
    private const string City = "平凉市";
    private const string County = "静宁县";

    private static readonly RoutingPlace OfCity = new(City);
    private static readonly RoutingPlace OfCounty = new(City, County);
    private static readonly RoutingPlace OfTown = new(City, County, "城关镇");

    private readonly RoutingTable _table = new(
    [
        Entry(null, RoutingPlace.Everywhere, "不分类别的单位"),
        Entry(null, OfTown, "城关镇政府"),
        Entry("交通", RoutingPlace.Everywhere, "全省交通"),
        Entry("交通", OfCity, "市交通局"),
        Entry("交通", OfCounty, "县交通局"),
        Entry("交通", OfTown, "城关镇交通站"),
        Entry("教育", new(City, "庄浪县"), "庄浪县教育局"),
    ]);

    [Theory]
    [InlineData("静宁县城关镇南街", County, City, "城关镇交通站")]
    [InlineData("静宁县威戎镇", County, City, "县交通局")]
    [InlineData("平凉市", null, City, "市交通局")]
    [InlineData("庄浪县", "庄浪县", City, "市交通局")]
    [InlineData("应县", "应县", "朔州市", "全省交通")]
    [InlineData("不知道哪里", null, null, "全省交通")]
    public void The_narrowest_place_goes_first(string area, string? county, string? city, string unit) =>
        Assert.Equal(unit, _table.Find("交通", new(city, county, area))?.LeadUnit);

    [Fact]
    public void An_entry_that_names_the_topic_goes_before_one_for_every_topic_however_narrow() =>
        Assert.Equal("县交通局", new RoutingTable([Entry(null, OfTown, "城关镇政府"), Entry("交通", OfCounty, "县交通局")]).Find("交通", new(City, County, "静宁县城关镇"))?.LeadUnit);

    [Theory]
    [InlineData("教育", "城关镇政府")]
    [InlineData(null, "城关镇政府")]
    public void A_topic_without_an_entry_and_a_matter_without_a_topic_go_by_what_holds_for_every_topic(string? topic, string unit) =>
        Assert.Equal(unit, _table.Find(topic, new(City, County, "静宁县城关镇"))?.LeadUnit);

    [Fact]
    public void What_no_entry_holds_is_nobodys() =>
        Assert.Null(new RoutingTable([Entry("教育", OfCounty, "县教育局"), Entry("交通", OfCounty, "县交通局")]).Find("教育", new(City, "庄浪县", "庄浪县")));

    [Fact]
    public void A_township_of_the_same_name_in_another_county_is_another() =>
        Assert.Null(new RoutingTable([Entry("交通", OfTown, "静宁县城关镇政府")]).Find("交通", new(City, "庄浪县", "庄浪县城关镇")));

    [Fact]
    public void Of_two_townships_named_the_one_named_first_counts()
    {
        var table = new RoutingTable([Entry(null, new(City, County, "威戎镇"), "威戎镇政府"), Entry(null, OfTown, "城关镇政府")]);

        Assert.Equal("城关镇政府", table.Find(null, new(City, County, "静宁县城关镇到威戎镇的路"))?.LeadUnit);
        Assert.Equal("威戎镇政府", table.Find(null, new(City, County, "静宁县威戎镇到城关镇的路"))?.LeadUnit);
    }

    private static RoutingEntry Entry(string? category, RoutingPlace place, string unit) => new(category, place, unit, []);
}
