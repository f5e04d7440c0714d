using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Tests.Triage;

public sealed class ServedPlacesTests
{
    [Theory]
    [InlineData("平凉市", "平凉市", null, "")]
    [InlineData("静宁县", "平凉市", "静宁县", "")]
    [InlineData("平凉市静宁县城关镇", "平凉市", "静宁县", "城关镇")]
    [InlineData("静宁城关镇", "平凉市", "静宁县", "城关镇")]
    [InlineData("华亭县东华镇", "平凉市", "华亭市", "东华镇")]
    [InlineData("应县", "朔州市", "应县", "")]
    [InlineData("朔州市静宁县", "朔州市", null, "静宁县")]
    [InlineData("兰州市城关区", null, null, "兰州市城关区")]
    [InlineData("", null, null, "")]
    public void A_written_place_is_taken_apart(string written, string? city, string? county, string rest) =>
        Assert.Equal(new WrittenPlace(city, county, rest), ServedPlaces.Part(written));

    [Fact]
    public void Every_county_served_has_its_city() =>
        Assert.All(MatterTriage.Counties, county => Assert.Contains(ServedPlaces.CityOf(county), ServedPlaces.Cities));
}
