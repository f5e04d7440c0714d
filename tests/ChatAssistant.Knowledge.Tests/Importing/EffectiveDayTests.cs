using System.Text;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class EffectiveDayTests
{
    [Theory]
    [InlineData("2016年7月2日通过", "自2017年1月1日起施行", "2017-01-01", "")]
    [InlineData("1988年11月8日通过 2016年7月2日修订 根据2018年10月26日《关于修改〈甲法〉等十五部法律的决定》修正", "自2017年1月1日起施行", "2018-10-26", "早于")]
    [InlineData("1989年2月21日通过\n\n2025年4月30日修订", "自2025年9月1日起施行", "2025-09-01", "")]
    [InlineData("2005年11月18日国务院令第450号发布", "自公布之日起施行", "2005-11-18", "")]
    [InlineData("1991年4月9日通过 根据2023年9月1日《关于修改〈甲法〉的决定》修正", "自公布之日起施行", "2023-09-01", "另定")]
    [InlineData("2010 年 7 月 23 日通过", "没有", "2010-07-23", "没有读到施行日期")]
    [InlineData("无", "自2017年13月40日起施行", null, "唯一的版本")]
    [InlineData("无", "自2017年1月1日起施行", "2017-01-01", "请核对")]
    public void What_is_printed_at_the_end_of_an_amended_law_does_not_fool_the_reading(string header, string end, string? effective, string remark)
    {
        var reading = DocumentReader.Read("a.md", Encoding.UTF8.GetBytes($"# 甲法\n\n{header}\n\n第一条 甲。\n\n第二条 本法{end}。\n"));

        Assert.Equal(effective is null ? null : DateOnly.Parse(effective, System.Globalization.CultureInfo.InvariantCulture), reading.Document!.Facts.Effective);
        Assert.Equal(remark.Length == 0 ? 0 : 1, reading.Remarks.Count);
        Assert.Contains(remark, string.Concat(reading.Remarks), StringComparison.Ordinal);
    }
}
