using System.Globalization;

namespace ChatAssistant.Knowledge.Tests.Time;

public sealed class RelativeDayTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("去年桥梁多久检测一次", "2025-07-01")]
    [InlineData("前年10月的规定", "2024-10-15")]
    [InlineData("三年前的今天", "2023-03-01")]
    [InlineData("二〇二〇年春天怎么规定的", "2020-04-01")]
    [InlineData("2020年2月的时候", "2020-02-15")]
    [InlineData("2021年底", "2021-12-01")]
    [InlineData("2020年2月12日", "2020-02-12")]
    [InlineData("疫情刚开始那会儿", "2020-02-15")]
    [InlineData("现在怎么规定", "2026-03-01")]
    public void The_day_is_read_from_the_words(string question, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeReading.Of(question, null, Today, null).Day);

    [Fact]
    public void A_day_told_by_a_notice_is_the_day_of_the_notice() =>
        Assert.Equal(new(2020, 2, 12), TimeReading.Of("平凉通知发布的时候有效的桥梁养护法", null, Today, new(2020, 2, 12)).Day);
}
