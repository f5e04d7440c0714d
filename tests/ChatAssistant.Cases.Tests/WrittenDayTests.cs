using System.Globalization;

namespace ChatAssistant.Cases.Tests;

public sealed class WrittenDayTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    [Theory]
    [InlineData("zh-CN", "2026年3月9日", "3月9日")]
    [InlineData("en", "9 March 2026", "9 March")]
    [InlineData("en-US", "9 March 2026", "9 March")]
    public void A_day_is_written_in_the_language_that_is_spoken(string language, string written, string withoutYear)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal((written, withoutYear), (Day.Written(), Day.WrittenWithoutYear()));
    }

    [Fact]
    public void A_Chinese_document_is_Chinese_whoever_reads_it()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal("2026年3月9日", Day.WrittenInChinese());
    }

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
